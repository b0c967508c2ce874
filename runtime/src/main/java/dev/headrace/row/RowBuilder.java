package dev.headrace.row;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the columns of a row; the builders of the generated rows extend it. It knows which columns were set: one that was
 * set to null is not one that was left out.
 *
 * @param <B> the builder itself
 */
public abstract class RowBuilder<B extends RowBuilder<B>> {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A builder without columns. */
    protected RowBuilder() {}

    /** The columns that were set so far, by their names in the database, with their values. */
    public final Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Sets a column, by its name in the database; gives the builder itself. */
    @SuppressWarnings("unchecked")
    protected final B set(String column, Object value) {
        values.put(column, value);
        return (B) this;
    }
}
