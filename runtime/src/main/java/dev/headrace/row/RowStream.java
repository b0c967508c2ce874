package dev.headrace.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a relation as a stream that holds only a few of them at a time. Close it, best with try-with-resources: until
 * then the connection is in a transaction, because PostgreSQL sends all rows at once outside of one.
 */
final class RowStream {
    private static final int FETCH_SIZE = 1_000;

    private final Connection connection;
    private final boolean autoCommit;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean closed;

    private RowStream(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        try {
            this.statement = connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            statement.setFetchSize(FETCH_SIZE);
            this.rows = statement.executeQuery();
        } catch (SQLException e) {
            restore(e);
            throw e;
        }
    }

    /** The rows of a query; {@code reading} is told its result set once, and then gives the row on which it stands. */
    static <T> Stream<T> open(
            Connection connection, String query, String name, Function<ResultSet, Supplier<T>> reading) {
        try {
            RowStream stream = new RowStream(connection, query);
            return StreamSupport.stream(stream.new Rows<>(reading.apply(stream.rows), name), false)
                    .onClose(() -> stream.close(name));
        } catch (SQLException e) {
            throw new RowException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void close(String name) {
        if (closed) {
            return;
        }
        closed = true;
        try (statement) {
            rows.close();
        } catch (SQLException e) {
            restore(e);
            throw new RowException(name + " cannot be closed: " + e.getMessage(), e);
        }
        restore(null);
    }

    /** Ends the transaction that was begun here, keeping what the caller may have written in it meanwhile. */
    private void restore(SQLException reason) {
        if (!autoCommit) {
            return;
        }
        try {
            if (reason != null) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            if (reason == null) {
                throw new RowException("autocommit cannot be switched on again: " + e.getMessage(), e);
            }
            reason.addSuppressed(e);
        }
    }

    /** Steps through the result set, and closes it after its last row. */
    private final class Rows<T> extends AbstractSpliterator<T> {
        private final Supplier<T> row;
        private final String name;

        private Rows(Supplier<T> row, String name) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.row = row;
            this.name = name;
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            if (closed) {
                return false;
            }
            try {
                if (!rows.next()) {
                    close(name);
                    return false;
                }
            } catch (SQLException e) {
                throw new RowException(name + " cannot be read: " + e.getMessage(), e);
            }
            action.accept(row.get());
            return true;
        }
    }
}
