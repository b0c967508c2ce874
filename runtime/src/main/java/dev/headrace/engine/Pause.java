package dev.headrace.engine;

import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** Waits a moment between two tries. */
public final class Pause {
    private static final long LONGEST_MILLIS = 2_000;

    private Pause() {}

    /** Waits that long; an interruption is a failure as of a cancelled statement. */
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted", "57014", OptionalInt.empty(), interrupted);
        }
    }

    /** Waits longer with each attempt, up to two seconds, and never the same for two that were in each other's way. */
    public static void growing(long shortestMillis, int attempt) {
        long longest = Math.min(LONGEST_MILLIS, shortestMillis << Math.min(attempt, 6));
        millis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
    }
}
