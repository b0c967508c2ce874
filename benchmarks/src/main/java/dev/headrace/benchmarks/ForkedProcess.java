package dev.headrace.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A process that ran to its end, and what it took.
 *
 * @param wall how long it took from start to end
 * @param peakKilobytes the most memory that it had at once; 0 where the system does not tell
 */
record ForkedProcess(Duration wall, long peakKilobytes) {
    private static final int LOG_LINES = 40;

    /** Runs a command that must succeed; its output goes to the log, of which the end is shown if it fails. */
    static ForkedProcess run(List<String> command, Path directory, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(process).orElse(0));
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IOException(failure(command, process.exitValue(), log));
        }
        return new ForkedProcess(wall, peak);
    }

    private static String failure(List<String> command, int exitCode, Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return command.get(0) + " ended with " + exitCode + "; the last lines of " + log + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    /** Linux keeps count of the most that a process ever had. */
    private static OptionalLong peakOf(Process process) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException ended) {
            return OptionalLong.empty();
        }
    }
}
