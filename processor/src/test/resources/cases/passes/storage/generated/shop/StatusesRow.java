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
 * A row of {@link shop.Statuses}.
 *
 * @param status {@code status}
 * @param orders {@code orders}
 */
public record StatusesRow(String status, long orders) implements Statuses {
    /**
     * The row that the reader stands on.
     */
    public static StatusesRow read(RowReader row) {
        return new StatusesRow(
                row.get("status", String.class),
                row.getLong("orders"));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<StatusesRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<StatusesRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "statuses",
                List.of("status", "orders"),
                StatusesRow::read);
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

        private String status;

        private long orders;

        private Builder() {
        }

        /**
         * Sets {@code status}.
         */
        public Builder status(String status) {
            this.status = status;
            this.values.put("status", status);
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
        public StatusesRow build() {
            if (!values.containsKey("orders")) {
                throw new IllegalStateException("StatusesRow: orders was not set, and it cannot be null");
            }
            return new StatusesRow(
                    status,
                    orders);
        }
    }
}
