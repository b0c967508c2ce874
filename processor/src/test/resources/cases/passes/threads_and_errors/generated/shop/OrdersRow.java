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
 * A row of {@link shop.Orders}.
 *
 * @param id {@code id}
 * @param lastId {@code last_id}
 */
public record OrdersRow(long id, Long lastId) implements Orders {
    /**
     * The row that the reader stands on.
     */
    public static OrdersRow read(RowReader row) {
        return new OrdersRow(
                row.getLong("id"),
                row.get("last_id", Long.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<OrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<OrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "orders",
                List.of("id", "last_id"),
                OrdersRow::read);
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

        private Long lastId;

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
         * Sets {@code last_id}.
         */
        public Builder lastId(Long lastId) {
            this.lastId = lastId;
            this.values.put("last_id", lastId);
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
        public OrdersRow build() {
            if (!values.containsKey("id")) {
                throw new IllegalStateException("OrdersRow: id was not set, and it cannot be null");
            }
            return new OrdersRow(
                    id,
                    lastId);
        }
    }
}
