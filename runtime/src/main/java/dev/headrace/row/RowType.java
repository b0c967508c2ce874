package dev.headrace.row;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of a relation are read into the record that was generated for it: by column name into Java's types, without
 * loss. What a Java type cannot hold is a {@link RowException} that names relation and column, never another value.
 *
 * @param <R> the record
 */
public final class RowType<R extends Record> {
    private final String relation;
    private final String record;
    private final List<RowField> fields = new ArrayList<>();
    private final MethodHandle constructor;

    /** The record that {@code owner} looks out from, and in the order of its components the columns' names in the database. */
    public RowType(MethodHandles.Lookup owner, String relation, String... columns) {
        RecordComponent[] components = owner.lookupClass().getRecordComponents();
        if (components == null || components.length != columns.length) {
            throw new IllegalArgumentException(owner.lookupClass() + " is no record of " + columns.length + " columns");
        }
        this.relation = relation;
        this.record = owner.lookupClass().getSimpleName();
        for (int i = 0; i < components.length; i++) {
            fields.add(RowField.of(columns[i], components[i]));
        }
        this.constructor = constructor(owner, components);
    }

    private static MethodHandle constructor(MethodHandles.Lookup owner, RecordComponent... components) {
        List<Class<?>> types =
                Stream.of(components).<Class<?>>map(RecordComponent::getType).toList();
        try {
            return owner.findConstructor(owner.lookupClass(), MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.lookupClass() + " has no constructor of its components", e);
        }
    }

    /**
     * All rows of the relation in that schema, a few of them at a time. Close the stream, best with try-with-resources: the
     * connection's autocommit is switched off where it is on, and back on when the stream is closed.
     */
    public Stream<R> stream(Connection connection, String schema) {
        String name = schema + "." + relation;
        String columns = fields.stream().map(field -> quoted(field.column())).collect(Collectors.joining(", "));
        return RowStream.open(
                connection, "select " + columns + " from " + quoted(schema) + "." + quoted(relation), name, rows -> {
                    Map<String, Integer> positions = positions(rows, name);
                    return () -> read(rows, name, positions);
                });
    }

    /** The row on which a result set of your own stands; it has the columns by their names, and others do not matter. */
    public R read(ResultSet rows) {
        return read(rows, relation, positions(rows, relation));
    }

    /** What a builder has collected; an {@link IllegalStateException} says which column that cannot be null was not set. */
    public R read(RowBuilder<?> builder) {
        Map<String, Object> values = builder.values();
        return make(field -> {
            Object value = values.get(field.column());
            if (value == null && field.isPrimitive()) {
                throw new IllegalStateException(record + ": " + field.column() + " was not set, and it cannot be null");
            }
            return value;
        });
    }

    private R read(ResultSet rows, String name, Map<String, Integer> positions) {
        return make(field -> field.read(rows, positions, name));
    }

    @SuppressWarnings("unchecked") // the constructor is that of R
    private R make(Function<RowField, Object> value) {
        Object[] values = fields.stream().map(value).toArray();
        try {
            return (R) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(record + " cannot be made", e);
        }
    }

    private static Map<String, Integer> positions(ResultSet rows, String name) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        try {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                positions.putIfAbsent(columns.getColumnLabel(i), i);
            }
        } catch (SQLException e) {
            throw new RowException(name + ": its columns cannot be read: " + e.getMessage(), e);
        }
        return positions;
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
