package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the driver throws, in PostgreSQL's own words. */
final class Errors {
    /** Deadlock, serialization failure, lock timeout, a server that is starting, a server that is full. */
    private static final Set<String> PASSING = Set.of("40P01", "40001", "55P03", "57P03", "53300");

    private Errors() {}

    static EngineException of(SQLException failure) {
        return of(failure, OptionalInt.empty());
    }

    static EngineException of(SQLException failure, AuthorSql statement, int commentLength) {
        int position = server(failure) == null ? 0 : server(failure).getPosition();
        OptionalInt origin = position > 0 ? statement.originOf(position, commentLength) : OptionalInt.empty();
        return of(failure, origin);
    }

    private static EngineException of(SQLException failure, OptionalInt origin) {
        return isPassing(failure)
                ? EngineException.passing(message(failure), failure.getSQLState(), origin, failure)
                : new EngineException(message(failure), failure.getSQLState(), origin, failure);
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
