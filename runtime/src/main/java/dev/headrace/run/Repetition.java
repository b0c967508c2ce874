package dev.headrace.run;

import dev.headrace.engine.EngineException;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/** How often, and after which pauses, what failed for a passing reason is tried again. */
final class Repetition {
    /** Beside the first time. */
    static final int TIMES = 3;

    private static final long SHORTEST_MILLIS = 200;

    private Repetition() {}

    /** Ever longer, and never the same for two that were in each other's way. */
    static void pause(int attempt) {
        long longest = SHORTEST_MILLIS << attempt;
        try {
            Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted", "57014", OptionalInt.empty(), interrupted);
        }
    }
}
