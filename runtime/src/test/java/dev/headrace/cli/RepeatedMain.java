package dev.headrace.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Runs {@link TwinsMain} each time that it is sent a line, so that processes begin in the same moment; answers with exit codes. */
public final class RepeatedMain {
    /** What the line with an exit code begins with. */
    static final String ENDED = "ended with ";

    private RepeatedMain() {}

    public static void main(String[] args) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                System.out.println(ENDED + PipelineCommand.execute(TwinsMain.definition(), args));
            }
        }
    }
}
