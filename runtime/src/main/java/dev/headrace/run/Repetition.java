package dev.headrace.run;

import dev.headrace.engine.Pause;

/** How often, and after which pauses, what failed for a passing reason is tried again. */
final class Repetition {
    /** Beside the first time. */
    static final int TIMES = 3;

    private static final long SHORTEST_MILLIS = 200;

    private Repetition() {}

    static void pause(int attempt) {
        Pause.growing(SHORTEST_MILLIS, attempt);
    }
}
