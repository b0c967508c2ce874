package dev.headrace.engine.postgres.server;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads one row, or all of them. */
public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;

    /** A column of texts; none if it is null. */
    static List<String> texts(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
