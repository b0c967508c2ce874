package dev.headrace.row;

import java.util.List;
import java.util.Map;

/** Reads what a builder has collected; its setters have seen to the types. */
final class BuilderReader extends RowReader {
    private final String row;
    private final Map<String, Object> values;

    /** {@code row} is the row's class, for messages. */
    BuilderReader(String row, Map<String, Object> values) {
        this.row = row;
        this.values = values;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String column, Class<T> type) {
        return (T) values.get(column);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> List<T> getList(String column, Class<T> elementType) {
        return (List<T>) values.get(column);
    }

    @Override
    RuntimeException isNull(String column, Class<?> type) {
        return new IllegalStateException(row + ": " + column + " was not set, and it cannot be null");
    }
}
