package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Plain}.
 *
 * @param id {@code id}
 * @param orders {@code orders}
 */
public record PlainRow(long id, long orders) implements Plain {
    /**
     * The row that the reader stands on.
     */
    public static PlainRow read(RowReader row) {
        return new PlainRow(
                row.getLong("id"),
                row.getLong("orders"));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<PlainRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<PlainRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "plain",
                List.of("id", "orders"),
                PlainRow::read);
    }

    /**
     * Begins a row; a column that is not set is null.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects a row's columns.
     */
    public static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();

        private long id;

        private long orders;

        private Builder() {
        }

        /**
         * Sets {@code id}.
         */
        public Builder id(long id) {
            this.id = id;
            this.values.put("id", id);
            return this;
        }

        /**
         * Sets {@code orders}.
         */
        public Builder orders(long orders) {
            this.orders = orders;
            this.values.put("orders", orders);
            return this;
        }

        /**
         * The columns that were set so far, by their names in the database, with their values.
         */
        public Map<String, Object> values() {
            return Collections.unmodifiableMap(values);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public PlainRow build() {
            if (!values.containsKey("id")) {
                throw new IllegalStateException("PlainRow: id was not set, and it cannot be null");
            }
            if (!values.containsKey("orders")) {
                throw new IllegalStateException("PlainRow: orders was not set, and it cannot be null");
            }
            return new PlainRow(
                    id,
                    orders);
        }
    }
}
