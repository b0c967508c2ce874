package dev.headrace.engine.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends a session. */
final class Connections {
    private Connections() {}

    /** A connection that cannot be closed is already gone, and with it all it held. */
    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            return;
        }
    }
}
