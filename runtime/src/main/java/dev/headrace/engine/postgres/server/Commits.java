package dev.headrace.engine.postgres.server;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Pause;
import java.time.Duration;

/** What became of transactions whose connections were lost while they were being committed. */
public record Commits(Server server) {
    /** A backend that is not committing notices within half a second that its client is gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public boolean hasCommitted(String transaction) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String status = status(transaction);
        while (status.equals("in progress")) {
            if (System.nanoTime() > end) {
                throw new EngineException(
                        "transaction " + transaction + ", whose connection was lost, is still going on");
            }
            Pause.millis(50);
            status = status(transaction);
        }
        return status.equals("committed");
    }

    /** Of a transaction that is too old to be remembered there is no word. */
    private String status(String transaction) {
        server.refuseIfCancelled();
        return server.query(
                        "select coalesce(pg_xact_status(?::xid8), 'forgotten')", row -> row.getString(1), transaction)
                .get(0);
    }
}
