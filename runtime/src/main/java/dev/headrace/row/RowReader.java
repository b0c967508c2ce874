package dev.headrace.row;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the current row of a result set by column name into Java's types, without loss: what a Java type cannot hold is a
 * {@link RowException} that names relation and column, never another value.
 */
public final class RowReader {
    private final ResultSet rows;
    private final String relation;
    private final Map<String, Integer> positions;

    private RowReader(ResultSet rows, String relation, Map<String, Integer> positions) {
        this.rows = rows;
        this.relation = relation;
        this.positions = positions;
    }

    /** A reader of whichever row the result set stands on; {@code relation} is for messages. */
    public static RowReader of(ResultSet rows, String relation) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        try {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                positions.putIfAbsent(columns.getColumnLabel(i), i);
            }
        } catch (SQLException e) {
            throw new RowException(relation + ": its columns cannot be read: " + e.getMessage(), e);
        }
        return new RowReader(rows, relation, positions);
    }

    /** A column that is never null. */
    public short getShort(String column) {
        return present(column, Short.class);
    }

    /** A column that is never null. */
    public int getInt(String column) {
        return present(column, Integer.class);
    }

    /** A column that is never null. */
    public long getLong(String column) {
        return present(column, Long.class);
    }

    /** A column that is never null. */
    public float getFloat(String column) {
        return present(column, Float.class);
    }

    /** A column that is never null. */
    public double getDouble(String column) {
        return present(column, Double.class);
    }

    /** A column that is never null. */
    public boolean getBoolean(String column) {
        return present(column, Boolean.class);
    }

    /** A column of any type that a column method may have, an array's included; null if the column is null. */
    public <T> T get(String column, Class<T> type) {
        try {
            return CellReader.of(type).read(rows, position(column));
        } catch (SQLException | RuntimeException e) {
            throw unreadable(column, type.getSimpleName(), e);
        }
    }

    /** An array column as a list that cannot be changed; its elements may be null, and it is null if the column is. */
    public <T> List<T> getList(String column, Class<T> elementType) {
        try {
            return ArrayReader.list(rows.getArray(position(column)), CellReader.of(elementType));
        } catch (SQLException | RuntimeException e) {
            throw unreadable(column, "List<" + elementType.getSimpleName() + ">", e);
        }
    }

    private <T> T present(String column, Class<T> type) {
        T value = get(column, type);
        if (value == null) {
            throw new RowException(relation + "." + column
                    + " is null, but its column method returns a primitive, which" + " cannot be null; declare it as "
                    + type.getSimpleName() + ", or make the query not yield nulls");
        }
        return value;
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
