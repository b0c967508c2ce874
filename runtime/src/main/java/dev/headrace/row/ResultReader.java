package dev.headrace.row;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the row on which a result set stands. */
final class ResultReader extends RowReader {
    private final ResultSet rows;
    private final String relation;
    private final Map<String, Integer> positions;

    private ResultReader(ResultSet rows, String relation, Map<String, Integer> positions) {
        this.rows = rows;
        this.relation = relation;
        this.positions = positions;
    }

    static ResultReader on(ResultSet rows, String relation) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        try {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                positions.putIfAbsent(columns.getColumnLabel(i), i);
            }
        } catch (SQLException e) {
            throw new RowException(relation + ": its columns cannot be read: " + e.getMessage(), e);
        }
        return new ResultReader(rows, relation, positions);
    }

    @Override
    public <T> T get(String column, Class<T> type) {
        try {
            return CellReader.of(type).read(rows, position(column));
        } catch (SQLException | RuntimeException e) {
            throw unreadable(column, type.getSimpleName(), e);
        }
    }

    @Override
    public <T> List<T> getList(String column, Class<T> elementType) {
        try {
            return ArrayReader.list(rows.getArray(position(column)), CellReader.of(elementType));
        } catch (SQLException | RuntimeException e) {
            throw unreadable(column, "List<" + elementType.getSimpleName() + ">", e);
        }
    }

    @Override
    RuntimeException isNull(String column, Class<?> type) {
        return new RowException(relation + "." + column
                + " is null, but its column method returns a primitive, which cannot be null; declare it as "
                + type.getSimpleName() + ", or make the query not yield nulls");
    }

    private int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new RowException("there is no such column; there are: " + String.join(", ", positions.keySet()));
        }
        return position;
    }

    private RowException unreadable(String column, String type, Exception cause) {
        return new RowException(
                relation + "." + column + " cannot be read as " + type + ": " + cause.getMessage(), cause);
    }
}
