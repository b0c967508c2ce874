package dev.headrace.engine.postgres.server;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Secrets;
import dev.headrace.engine.postgres.sql.AuthorSql;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the driver throws, in PostgreSQL's own words.
 *
 * @param secrets what those words may not repeat
 */
record Errors(Secrets secrets) {
    /** Deadlock, serialization failure, lock timeout, a server that is starting, a server that is full. */
    private static final Set<String> PASSING = Set.of("40P01", "40001", "55P03", "57P03", "53300");

    EngineException of(SQLException failure) {
        return of(failure, OptionalInt.empty());
    }

    EngineException of(SQLException failure, AuthorSql statement, int commentLength) {
        int position = server(failure) == null ? 0 : server(failure).getPosition();
        OptionalInt origin = position > 0 ? statement.originOf(position, commentLength) : OptionalInt.empty();
        return of(failure, origin);
    }

    private EngineException of(SQLException failure, OptionalInt origin) {
        String message = secrets.scrub(message(failure));
        // A stack trace prints the cause, and what the cause says.
        SQLException cause = isSecret(failure) ? null : failure;
        return isPassing(failure)
                ? EngineException.passing(message, failure.getSQLState(), origin, cause)
                : new EngineException(message, failure.getSQLState(), origin, cause);
    }

    /** What is dropped while it is being described is an internal error to PostgreSQL, and gone at the next look. */
    EngineException ofCatalog(EngineException refusal) {
        if (!refusal.state().equals("XX000") || refusal.isPassing()) {
            return refusal;
        }
        return EngineException.passing(
                "what is there is being changed by somebody else: " + refusal.getMessage(),
                refusal.state(),
                OptionalInt.empty(),
                refusal);
    }

    private boolean isSecret(SQLException failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        ServerErrorMessage server = server(failure);
        return secrets.isIn(trace.toString()) || server != null && secrets.isIn(server.toString());
    }

    /** Somebody was in the way, or the connection was lost; nothing that a faulty statement or faulty rows lead to. */
    private static boolean isPassing(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return PASSING.contains(state)
                || state.startsWith("08")
                || state.equals("XX000") && message(failure).contains("tuple concurrently updated")
                || state.equals("23505") && isOfCatalog(server(failure));
    }

    /** Two sessions have made the same thing at once. */
    private static boolean isOfCatalog(ServerErrorMessage server) {
        return server != null
                && "pg_catalog".equals(server.getSchema())
                && String.valueOf(server.getConstraint()).startsWith("pg_");
    }

    private static String message(SQLException failure) {
        ServerErrorMessage server = server(failure);
        if (server == null || server.getMessage() == null) {
            return failure.getMessage();
        }
        String detail =
                server.getDetail() == null ? "" : "\n  " + server.getDetail().replace("\n", "\n  ");
        String hint = server.getHint() == null ? "" : "\n  hint: " + server.getHint();
        return server.getMessage() + detail + hint;
    }

    private static ServerErrorMessage server(SQLException failure) {
        return failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
    }
}
