package dev.headrace.run;

import dev.headrace.engine.History;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what came of nodes, those that were not touched many at a time. What is published is recorded already, in its
 * transaction, and what waits for others is not yet.
 */
final class Recorder {
    private static final int MANY = 500;

    /** An answer as young as that is as good as a new one: whoever begins another run waits for this one's workers anyway. */
    private static final Duration YOUNG = Duration.ofMillis(100);

    private final Session lock;
    private final History history;
    private final Ledger ledger;
    private final List<NodeRecord> waiting = new ArrayList<>();
    private long answered = System.nanoTime();

    /** {@code lock} holds the run's lock, which is lost when it does not answer. */
    Recorder(Session lock, History history, Ledger ledger) {
        this.lock = lock;
        this.history = history;
        this.ledger = ledger;
    }

    void record(NodeResult result) {
        if (result.status() == NodeStatus.UNCHANGED) {
            waiting.add(ledger.record(result));
            if (waiting.size() >= MANY) {
                flush();
            }
            return;
        }
        if (System.nanoTime() - answered > YOUNG.toNanos()) {
            answer();
        }
        if (!result.isPublished() && !result.isWaiting()) {
            history.finish(ledger.record(result));
        }
    }

    /** Before the end of the run: a run that is killed before has not reached them, and the next one finds them unchanged again. */
    void flush() {
        if (!waiting.isEmpty()) {
            answer();
            history.finish(waiting);
            waiting.clear();
        }
    }

    private void answer() {
        lock.version();
        answered = System.nanoTime();
    }
}
