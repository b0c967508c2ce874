package dev.headrace.engine.postgres.server;

import dev.headrace.engine.RunIdentity;
import java.sql.Connection;

/**
 * A server that is ready to be talked to.
 *
 * @param server the server
 * @param end what ends the talk
 */
public record Access(Server server, Runnable end) {
    /** Makes a connection ready for a run; the end closes it. */
    public static Access open(Connection connection, RunIdentity identity) {
        Server server = server(connection, identity);
        SessionSettings.set(server, identity, Connections.isPooled(connection, server));
        return new Access(server, () -> Connections.close(connection));
    }

    /** Borrows somebody else's connection; the end leaves it as it was found. */
    public static Access borrow(Connection connection, RunIdentity identity) {
        Server server = server(connection, identity);
        return new Access(server, SessionSettings.borrow(server, identity));
    }

    private static Server server(Connection connection, RunIdentity identity) {
        String sender = "headrace " + identity.version() + " " + identity.pipeline();
        return new Server(connection, sender, identity.secrets());
    }
}
