package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the driver throws, in PostgreSQL's own words. */
final class Errors {
    private Errors() {}

    static EngineException of(SQLException failure) {
        return new EngineException(message(failure), failure.getSQLState(), OptionalInt.empty(), failure);
    }

    static EngineException of(SQLException failure, AuthorSql statement, int commentLength) {
        int position = server(failure) == null ? 0 : server(failure).getPosition();
        OptionalInt origin = position > 0 ? statement.originOf(position, commentLength) : OptionalInt.empty();
        return new EngineException(message(failure), failure.getSQLState(), origin, failure);
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
