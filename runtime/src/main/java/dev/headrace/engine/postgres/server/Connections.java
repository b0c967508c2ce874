package dev.headrace.engine.postgres.server;

import dev.headrace.engine.Secrets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** What is behind a connection, and how it ends. */
final class Connections {
    private Connections() {}

    /**
     * Whether a pool such as pgbouncer is between: then the process that the driver was told is not the one that answers. A
     * pool that keeps sessions together cannot be told from one that does not.
     */
    static boolean isPooled(Connection connection, Server server) {
        try {
            if (!connection.isWrapperFor(PGConnection.class)) {
                return false;
            }
            PGConnection driver = connection.unwrap(PGConnection.class);
            // A statement that the driver has prepared on one session is not there on the next.
            int threshold = driver.getPrepareThreshold();
            driver.setPrepareThreshold(0);
            int answering = server.query("select pg_catalog.pg_backend_pid()", row -> row.getInt(1))
                    .get(0);
            boolean pooled = answering != driver.getBackendPID();
            driver.setPrepareThreshold(pooled ? 0 : threshold);
            return pooled;
        } catch (SQLException failure) {
            throw new Errors(Secrets.NONE).of(failure);
        }
    }

    /** Gives up its locks and settings, if it is not closed but goes back to a pool of the application's. */
    static void close(Connection connection) {
        try (connection) {
            if (!(connection instanceof PGConnection)) {
                reset(connection);
            }
        } catch (SQLException gone) {
            // A connection that cannot be closed is already gone, and with it all it held.
            return;
        }
    }

    private static void reset(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_catalog.pg_advisory_unlock_all()");
            statement.execute("reset all");
        }
    }
}
