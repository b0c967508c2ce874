package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Tries a whole transaction again when somebody else was in its way, with ever longer pauses. */
record Retry(Duration limit, Supplier<String> blockers) {
    /** Lock timeout, deadlock, serialization failure. */
    private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

    /** A view made on the old relation while it was being replaced: the next try finds it. */
    private static final String DEPENDENTS_REMAIN = "2BP01";

    static boolean isTransient(EngineException refusal) {
        return STATES.contains(refusal.state());
    }

    void run(Runnable transaction) {
        long end = System.nanoTime() + limit.toNanos();
        for (int attempt = 0; ; attempt++) {
            try {
                transaction.run();
                return;
            } catch (EngineException refusal) {
                boolean again = isTransient(refusal) || refusal.state().equals(DEPENDENTS_REMAIN) && attempt < 3;
                if (!again) {
                    throw refusal;
                }
                if (System.nanoTime() > end) {
                    throw givenUp(refusal);
                }
                Pause.millis(pause(attempt));
            }
        }
    }

    private static long pause(int attempt) {
        long longest = Math.min(2000, 50L << Math.min(attempt, 6));
        return longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
    }

    private EngineException givenUp(EngineException refusal) {
        String message = "it could not be locked for the moment of its replacement, though it was tried for "
                + limit.toSeconds() + " s: " + blockers.get() + "\n  run again when that is over; nothing was touched";
        return new EngineException(message, refusal.state(), OptionalInt.empty(), refusal);
    }
}
