package dev.headrace.engine.postgres.server;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions of ours that the server is asked together, so that it is waited for once. */
public final class Inquiry {
    private final List<Part<?>> parts = new ArrayList<>();

    private record Part<T>(String sql, RowReader<T> reader, Object[] values, List<T> answers) {
        void read(ResultSet rows) throws SQLException {
            while (rows.next()) {
                answers.add(reader.read(rows));
            }
        }
    }

    /** Adds one, with values in the place of its question marks; its answers are in that list once all have been asked. */
    public <T> List<T> ask(String sql, RowReader<T> reader, Object... values) {
        Part<T> part = new Part<>(sql, reader, values, new ArrayList<>());
        parts.add(part);
        return part.answers();
    }

    /** One statement behind the other, each behind that comment. */
    String text(String comment) {
        List<String> statements =
                parts.stream().map(part -> comment + part.sql()).toList();
        return String.join(";\n", statements);
    }

    /** Sends that text, prepared, and reads all answers. */
    Inquiry answeredBy(PreparedStatement statement) throws SQLException {
        int place = 0;
        for (Part<?> part : parts) {
            for (Object value : part.values()) {
                statement.setObject(++place, value);
            }
        }
        statement.execute();
        for (Part<?> part : parts) {
            part.read(statement.getResultSet());
            statement.getMoreResults();
        }
        return this;
    }
}
