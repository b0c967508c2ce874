package dev.headrace.row;

import java.lang.invoke.MethodType;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads arrays element by element as columns are read, because {@link Array#getArray()} goes through {@code java.sql.Timestamp}
 * and so through the machine's time zone.
 */
final class ArrayReader {
    private static final int VALUE = 2;

    private ArrayReader() {}

    static <T> List<T> list(Array array, CellReader<T> element) throws SQLException {
        if (array == null) {
            return null;
        }
        List<T> values = new ArrayList<>();
        try (ResultSet elements = array.getResultSet();
                Statement statement = elements.getStatement()) {
            refuseDimensions(elements, statement);
            while (elements.next()) {
                values.add(element.read(elements, VALUE));
            }
        }
        return Collections.unmodifiableList(values);
    }

    static Object array(Array array, Class<?> elementType) throws SQLException {
        Class<?> boxed = MethodType.methodType(elementType).wrap().returnType();
        List<?> values = list(array, CellReader.of(boxed));
        if (values == null) {
            return null;
        }
        Object result = java.lang.reflect.Array.newInstance(elementType, values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null && elementType.isPrimitive()) {
                throw new IllegalArgumentException("element " + (i + 1) + " of the array is null");
            }
            java.lang.reflect.Array.set(result, i, values.get(i));
        }
        return result;
    }

    private static void refuseDimensions(ResultSet elements, Statement owner) throws SQLException {
        if (owner != null && elements.getMetaData().getColumnType(VALUE) == Types.ARRAY) {
            throw new IllegalArgumentException("the array has more than one dimension");
        }
    }
}
