package dev.headrace.run;

import java.util.concurrent.atomic.AtomicReference;

/** Lets another thread stop a run: the statement is cancelled on the server and no other is begun. */
public final class Cancellation {
    private static final Runnable CANCELLED = () -> {};

    private final AtomicReference<Runnable> action = new AtomicReference<>(() -> {});

    /** Stops the run that uses this, now or as soon as it begins. */
    public void cancel() {
        action.getAndSet(CANCELLED).run();
    }

    /** Whether {@link #cancel} was called. */
    public boolean isCancelled() {
        return action.get() == CANCELLED;
    }

    /** What interrupts the statement that is being run. */
    void onCancel(Runnable interrupt) {
        if (action.updateAndGet(old -> old == CANCELLED ? old : interrupt) == CANCELLED) {
            interrupt.run();
        }
    }
}
