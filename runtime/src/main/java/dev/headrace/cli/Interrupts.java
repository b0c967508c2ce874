package dev.headrace.cli;

import dev.headrace.run.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM cancel the run, and give it a few seconds to say what it has done. */
final class Interrupts implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private static final int BETWEEN_MILLIS = 200;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    private Interrupts(Cancellation cancellation) {
        this.hook = new Thread(() -> cancelUntilDone(cancellation), "headrace-interrupt");
    }

    static Interrupts cancel(Cancellation cancellation) {
        Interrupts interrupts = new Interrupts(cancellation);
        Runtime.getRuntime().addShutdownHook(interrupts.hook);
        return interrupts;
    }

    /** The summary is out, so the process may leave. */
    void finished() {
        done.countDown();
    }

    /** Again and again: the server overhears a cancellation that comes before the statement. */
    private void cancelUntilDone(Cancellation cancellation) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            do {
                cancellation.cancel();
            } while (!done.await(BETWEEN_MILLIS, TimeUnit.MILLISECONDS) && System.nanoTime() < end);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process that is going down leaves with its signal's code: whoever would now end it with another has to wait. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            awaitEnd();
        }
    }

    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
