package dev.headrace.connect;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.util.PSQLException;

/**
 * What a connection is made to, for messages, which never hold the URL or the password.
 *
 * @param place host and port
 * @param database the database
 * @param user the role
 * @param secret whether a password was given
 */
record Target(String place, String database, String user, boolean secret) {
    static Target of(Properties properties) {
        String[] hosts = properties.getProperty("PGHOST", "localhost").split(",");
        String[] ports = properties.getProperty("PGPORT", "5432").split(",");
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < hosts.length; i++) {
            place.append(i == 0 ? "" : ",").append(hosts[i]).append(':').append(ports[Math.min(i, ports.length - 1)]);
        }
        String user = properties.getProperty("user", System.getProperty("user.name", ""));
        String database = properties.getProperty("PGDBNAME", user);
        return new Target(place.toString(), database, user, properties.containsKey("password"));
    }

    /** The same failure in words that say how to mend it. */
    SQLException explain(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return new SQLException(message(state, failure), isForGood(failure) ? "22023" : state, failure);
    }

    private String message(String state, SQLException failure) {
        if (failure.getMessage() != null && failure.getMessage().contains("no password was provided")) {
            return place + " wants a password for role " + user + "; set HEADRACE_PASSWORD (or PGPASSWORD)";
        }
        if (isUnknownHost(failure)) {
            return "there is no host " + place + "; is the name in the URL right?";
        }
        return switch (state) {
            case "28P01" ->
                place + " refused the password of role " + user + "; "
                        + (secret
                                ? "is HEADRACE_PASSWORD (or PGPASSWORD) right?"
                                : "set HEADRACE_PASSWORD (or PGPASSWORD)");
            case "28000" -> place + " does not let role " + user + " in: " + server(failure);
            case "3D000" ->
                "database " + database + " does not exist at " + place + "; create it (createdb " + database
                        + "), or name another in the URL";
            case "08004" ->
                place + " answers, and the driver and the server do not agree: " + failure.getMessage()
                        + " Look at sslmode and its like in the URL or the profile";
            case "08001", "08006" ->
                "no PostgreSQL answers at " + place
                        + "; is it running, is the port right, does a firewall stand between?";
            default -> "the connection to " + place + " failed: " + server(failure);
        };
    }

    /** What the driver says itself of a server that it has reached is as true the next time. */
    private static boolean isForGood(SQLException failure) {
        boolean silent = !(failure instanceof PSQLException postgres) || postgres.getServerErrorMessage() == null;
        return isUnknownHost(failure) || silent && "08004".equals(failure.getSQLState());
    }

    private static boolean isUnknownHost(SQLException failure) {
        return failure.getCause() instanceof UnknownHostException;
    }

    /** The server's own words hold no secret; the driver's might. */
    private static String server(SQLException failure) {
        boolean spoke = failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null;
        return spoke
                ? ((PSQLException) failure).getServerErrorMessage().getMessage()
                : "SQLSTATE " + failure.getSQLState();
    }
}
