package dev.headrace.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of a relation as a stream that holds only a few of them at a time. Close it, best with try-with-resources: until
 * then the connection is in a transaction, because PostgreSQL sends all rows at once outside of one.
 */
public final class RowStream {
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

    /**
     * Reads these columns of a relation. The connection's autocommit is switched off where it is on, and back on when the
     * stream is closed.
     */
    public static <T> Stream<T> open(
            Connection connection, String schema, String relation, Function<RowReader, T> read, String... columns) {
        String name = schema + "." + relation;
        try {
            RowStream stream = new RowStream(connection, select(schema, relation, columns));
            RowReader reader = RowReader.of(stream.rows, name);
            return StreamSupport.stream(stream.new Rows<>(reader, read, name), false)
                    .onClose(() -> stream.close(name));
        } catch (SQLException e) {
            throw new RowException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String select(String schema, String relation, String... columns) {
        String list = Stream.of(columns).map(RowStream::quoted).collect(Collectors.joining(", "));
        return "select " + list + " from " + quoted(schema) + "." + quoted(relation);
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
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
        private final RowReader reader;
        private final Function<RowReader, T> read;
        private final String name;

        private Rows(RowReader reader, Function<RowReader, T> read, String name) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.reader = reader;
            this.read = read;
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
            action.accept(read.apply(reader));
            return true;
        }
    }
}
