package dev.headrace.row;

import java.sql.ResultSet;
import java.util.List;

/**
 * Reads a row by column name into Java's types, without loss: what a Java type cannot hold is a {@link RowException} that
 * names relation and column, never another value.
 */
public abstract sealed class RowReader permits ResultReader, BuilderReader {
    RowReader() {}

    /** A reader of whichever row the result set stands on; {@code relation} is for messages. */
    public static RowReader of(ResultSet rows, String relation) {
        return ResultReader.on(rows, relation);
    }

    /** A column that is never null. */
    public final short getShort(String column) {
        return present(column, Short.class);
    }

    /** A column that is never null. */
    public final int getInt(String column) {
        return present(column, Integer.class);
    }

    /** A column that is never null. */
    public final long getLong(String column) {
        return present(column, Long.class);
    }

    /** A column that is never null. */
    public final float getFloat(String column) {
        return present(column, Float.class);
    }

    /** A column that is never null. */
    public final double getDouble(String column) {
        return present(column, Double.class);
    }

    /** A column that is never null. */
    public final boolean getBoolean(String column) {
        return present(column, Boolean.class);
    }

    /** A column of any type that a column method may have, an array's included; null if the column is null. */
    public abstract <T> T get(String column, Class<T> type);

    /** An array column as a list that cannot be changed; its elements may be null, and it is null if the column is. */
    public abstract <T> List<T> getList(String column, Class<T> elementType);

    /** What to say of a null where there can be none. */
    abstract RuntimeException isNull(String column, Class<?> type);

    private <T> T present(String column, Class<T> type) {
        T value = get(column, type);
        if (value == null) {
            throw isNull(column, type);
        }
        return value;
    }
}
