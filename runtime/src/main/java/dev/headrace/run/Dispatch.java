package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Hands nodes to workers, each on a thread of its own, and hears what came of them. Only that is done there: what is next,
 * what is told to listeners and what is recorded is the business of the thread that calls this.
 */
final class Dispatch implements AutoCloseable {
    private final Deque<Worker> idle;
    private final ExecutorService threads;
    private final BlockingQueue<Turn> ended = new LinkedBlockingQueue<>();
    private int running;

    Dispatch(List<Worker> workers) {
        this.idle = new ArrayDeque<>(workers);
        this.threads = Executors.newFixedThreadPool(workers.size(), task -> {
            Thread thread = new Thread(task, "headrace-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What a worker does with a node. */
    interface Work {
        NodeResult with(Node node, Worker worker);
    }

    /**
     * What a worker has done.
     *
     * @param started when it began, as {@link System#nanoTime} counts
     * @param result what came of the node; empty if that ends the run
     * @param over why no other node has a chance; empty if they have one
     * @param fault what should never be thrown
     */
    record Turn(
            Node node,
            Worker worker,
            long started,
            Optional<NodeResult> result,
            Optional<EngineException> over,
            Optional<RuntimeException> fault) {}

    boolean hasIdleWorker() {
        return !idle.isEmpty();
    }

    boolean isBusy() {
        return running > 0;
    }

    void start(Node node, Work work) {
        Worker worker = idle.removeFirst();
        running++;
        threads.execute(() -> ended.add(turn(node, worker, work)));
    }

    private static Turn turn(Node node, Worker worker, Work work) {
        long started = System.nanoTime();
        try {
            NodeResult result = work.with(node, worker);
            return new Turn(node, worker, started, Optional.of(result), Optional.empty(), Optional.empty());
        } catch (EngineException over) {
            return new Turn(node, worker, started, Optional.empty(), Optional.of(over), Optional.empty());
        } catch (RuntimeException fault) {
            return new Turn(node, worker, started, Optional.empty(), Optional.empty(), Optional.of(fault));
        }
    }

    /** Waits for the next of them; a thread that is interrupted has them stopped, and waits on. */
    Turn await(Runnable stop) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return ended(ended.take());
                } catch (InterruptedException told) {
                    interrupted = true;
                    stop.run();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Turn ended(Turn turn) {
        running--;
        idle.addFirst(turn.worker());
        turn.fault().ifPresent(fault -> {
            throw fault;
        });
        return turn;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
