package dev.headrace.engine.postgres.server;

import dev.headrace.engine.EngineException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/** The statement that a connection is working on, which another thread may stop. */
final class Running {
    private final AtomicReference<Statement> current = new AtomicReference<>();
    private volatile boolean cancelled;

    /** What is sent after a cancellation cleans up, and is left to its end. */
    <S extends Statement> S track(S statement) {
        if (!cancelled) {
            current.set(statement);
        }
        return statement;
    }

    void end() {
        current.set(null);
    }

    /** Between two statements there is nothing to stop, and the server overhears what comes too early: it may be repeated. */
    void cancel() {
        cancelled = true;
        Statement running = current.get();
        try {
            if (running != null && !running.isClosed()) {
                running.cancel();
            }
        } catch (SQLException over) {
            return;
        }
    }

    void refuseIfCancelled() {
        if (cancelled) {
            throw new EngineException("cancelled", "57014", OptionalInt.empty(), null);
        }
    }
}
