package dev.headrace.engine.postgres.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where the transactions of a connection begin and end. */
final class Transactions {
    private final Connection connection;
    private boolean open;
    private Optional<Runnable> beginning = Optional.empty();

    Transactions(Connection connection) {
        this.connection = connection;
    }

    /**
     * Has each transaction begin with that, and each statement be one: behind this connection is a pool, which may give
     * each transaction another session of the server.
     */
    void beginEachWith(Runnable first) {
        beginning = Optional.of(first);
    }

    /** Has each begin with that too. */
    void beginEachAlsoWith(Runnable second) {
        Runnable first = beginning.orElseThrow();
        beginning = Optional.of(() -> {
            first.run();
            second.run();
        });
    }

    boolean isPooled() {
        return beginning.isPresent();
    }

    /** Whether a statement may be sent as it is. */
    boolean mayBeAlone() throws SQLException {
        return !isPooled() || !connection.getAutoCommit();
    }

    /** All of it or nothing of it; inside of another transaction, a part of that. */
    <T> T whole(Server.Work<T> work) throws SQLException {
        if (open || !connection.getAutoCommit()) {
            return work.run();
        }
        connection.setAutoCommit(false);
        try {
            beginning.ifPresent(Runnable::run);
            T result = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException failure) {
            rollback(failure);
            throw failure;
        }
    }

    /** If the connection is gone, the server rolls back by itself, and the first failure is the one to tell. */
    private void rollback(Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }

    /** Nothing of it, whatever comes of it. */
    <T> T rolledBack(Server.Work<T> work) throws SQLException {
        open();
        try {
            return work.run();
        } finally {
            abandon();
        }
    }

    /** Begins one that all that comes is part of, until it ends. */
    boolean open() throws SQLException {
        connection.setAutoCommit(false);
        open = true;
        beginning.ifPresent(Runnable::run);
        return open;
    }

    boolean isOpen() {
        return open;
    }

    /** Ends it. */
    boolean commit() throws SQLException {
        open = false;
        connection.commit();
        connection.setAutoCommit(true);
        return open;
    }

    /** Ends it, if there is one, as if it had not been. */
    boolean abandon() throws SQLException {
        if (open) {
            open = false;
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return open;
    }
}
