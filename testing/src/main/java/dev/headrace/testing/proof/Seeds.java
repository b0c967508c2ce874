package dev.headrace.testing.proof;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Which histories are tried.
 *
 * @param first the first one's seed; the others follow it
 * @param count how many
 */
public record Seeds(long first, int count) {
    private static final int COUNT = 50;

    /** Those that the properties {@code headrace.seed} and {@code headrace.histories}, JUnit's or the JVM's, name, or else some. */
    public static Seeds of(ExtensionContext context) {
        return new Seeds(
                context.getConfigurationParameter("headrace.seed", Long::valueOf)
                        .orElseGet(() -> System.nanoTime() & Integer.MAX_VALUE),
                context.getConfigurationParameter("headrace.histories", Integer::valueOf)
                        .orElse(COUNT));
    }

    /** How that one is tried again. */
    static String replay(long seed) {
        return "replay it with -Dheadrace.seed=" + seed + " -Dheadrace.histories=1";
    }
}
