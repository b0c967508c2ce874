package dev.headrace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A generated main class in a process of its own, as an operator starts and kills it. */
public final class TestProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader = new Thread(this::read, "output");

    private TestProcess(Process process) {
        this.process = process;
        reader.setDaemon(true);
        reader.start();
    }

    public static TestProcess of(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new TestProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            return;
        }
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A signal by its name, {@code INT} or {@code TERM}. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    }

    /** Writes it a line. */
    public void send(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** What follows that in the next line that begins with it. */
    public String awaitLine(String beginning) throws InterruptedException {
        List<String> others = new ArrayList<>();
        while (true) {
            String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("no line begins with \"" + beginning + "\":\n" + String.join("\n", others));
            }
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            others.add(line);
        }
    }

    /** How it has ended. */
    public int exitCode() throws InterruptedException {
        return exitCode(PATIENCE);
    }

    /** How it ends, which it has to within that time. */
    public int exitCode(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still there after " + limit + "; it has said:\n" + output());
        }
        return process.exitValue();
    }

    /** All that it has written, once it has ended. */
    public String output() throws InterruptedException {
        reader.join();
        return String.join("\n", lines);
    }
}
