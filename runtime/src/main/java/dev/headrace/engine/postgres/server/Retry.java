package dev.headrace.engine.postgres.server;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Pause;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Tries a whole transaction again when somebody else was in its way, with ever longer pauses. */
public record Retry(Duration limit, Supplier<String> blockers) {
    /** What anything but a lock is tried again; a lock is tried for until the limit. */
    private static final int TIMES = 3;

    public static final String LOCK_TIMEOUT = "55P03";

    /** A view made on the old relation while it was being replaced: the next try finds it. */
    private static final String DEPENDENTS_REMAIN = "2BP01";

    /** A transaction that waits for nobody's locks. */
    public static Retry withoutLocks() {
        return new Retry(Duration.ZERO, () -> "whoever held it has just let go");
    }

    public void run(Runnable transaction) {
        ask(() -> {
            transaction.run();
            return "";
        });
    }

    /** As {@link #run}, with an answer. */
    public String ask(Supplier<String> transaction) {
        long end = System.nanoTime() + limit.toNanos();
        int repeated = 0;
        for (int attempt = 0; ; attempt++) {
            try {
                return transaction.get();
            } catch (EngineException refusal) {
                boolean locked = refusal.state().equals(LOCK_TIMEOUT);
                if (!locked && !mayRepeat(refusal)) {
                    throw refusal;
                }
                if (locked ? System.nanoTime() > end : ++repeated > TIMES) {
                    throw locked ? lockedOut(refusal) : givenUp(refusal);
                }
                Pause.growing(50, attempt);
            }
        }
    }

    /** On a lost connection nothing can be repeated. */
    private static boolean mayRepeat(EngineException refusal) {
        return !refusal.isDisconnect() && refusal.isPassing() || refusal.state().equals(DEPENDENTS_REMAIN);
    }

    private EngineException lockedOut(EngineException refusal) {
        String message = "it could not be locked for the moment of its replacement, though it was tried for "
                + limit.toSeconds() + " s: " + blockers.get() + "\n  run again when that is over; nothing was touched";
        return new EngineException(message, refusal.state(), OptionalInt.empty(), refusal);
    }

    /** What has been repeated here is not repeated by others. */
    private static EngineException givenUp(EngineException refusal) {
        return new EngineException(
                refusal.getMessage() + "\n  it was tried " + (TIMES + 1) + " times",
                refusal.state(),
                refusal.position(),
                refusal);
    }
}
