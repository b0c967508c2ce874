package dev.headrace.row;

import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * A component of a row.
 *
 * @param column its column's name in the database
 * @param type its type, for messages, and a primitive's box
 * @param isPrimitive whether it is never null
 * @param reader reads it
 */
record RowField(String column, String type, boolean isPrimitive, CellReader<?> reader) {
    static RowField of(String column, RecordComponent component) {
        Class<?> boxed = MethodType.methodType(component.getType()).wrap().returnType();
        Type type = component.getType().isPrimitive() ? boxed : component.getGenericType();
        String name = type instanceof Class<?> ? boxed.getSimpleName() : type.getTypeName();
        return new RowField(column, name, component.getType().isPrimitive(), CellReader.of(type));
    }

    /** Its value in the current row of that relation, whose columns are at those positions. */
    Object read(ResultSet rows, Map<String, Integer> positions, String relation) {
        Object value;
        try {
            value = reader.read(rows, position(positions));
        } catch (SQLException | RuntimeException e) {
            throw new RowException(relation + "." + column + " cannot be read as " + type + ": " + e.getMessage(), e);
        }
        if (value == null && isPrimitive) {
            throw new RowException(relation + "." + column
                    + " is null, but its column method returns a primitive, which cannot be null; declare it as " + type
                    + ", or make the query not yield nulls");
        }
        return value;
    }

    private int position(Map<String, Integer> positions) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new RowException("there is no such column; there are: " + String.join(", ", positions.keySet()));
        }
        return position;
    }
}
