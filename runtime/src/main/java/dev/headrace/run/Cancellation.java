package dev.headrace.run;

import java.util.concurrent.atomic.AtomicReference;

/** Lets another thread stop a run: its statements are cancelled on the server and no other is begun. */
public final class Cancellation {
    private final AtomicReference<Runnable> action = new AtomicReference<>(() -> {});
    private volatile boolean cancelled;

    /** Stops the run that uses this, now or as soon as it begins; a statement that was just being sent needs it again. */
    public void cancel() {
        cancelled = true;
        action.get().run();
    }

    /** Whether {@link #cancel} was called. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** What interrupts the statements that are being run. */
    void onCancel(Runnable interrupt) {
        action.set(interrupt);
        if (cancelled) {
            interrupt.run();
        }
    }
}
