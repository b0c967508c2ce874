package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import java.util.OptionalInt;

/** Waits a moment between two tries. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted", "57014", OptionalInt.empty(), interrupted);
        }
    }
}
