package dev.headrace.cli;

import dev.headrace.engine.Secrets;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;

/** Passes whole lines on, without the secrets that are known by then; everything that a command prints goes through one. */
final class ScrubbedOutput extends Writer {
    private final Writer out;
    private final Supplier<Secrets> secrets;
    private final StringBuilder waiting = new StringBuilder();

    ScrubbedOutput(Writer out, Supplier<Secrets> secrets) {
        this.out = out;
        this.secrets = secrets;
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        waiting.append(text, start, length);
        int end = waiting.lastIndexOf("\n") + 1;
        if (end > 0) {
            pass(end);
        }
    }

    private void pass(int end) throws IOException {
        out.write(secrets.get().scrub(waiting.substring(0, end)));
        waiting.delete(0, end);
    }

    @Override
    public void flush() throws IOException {
        pass(waiting.length());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
