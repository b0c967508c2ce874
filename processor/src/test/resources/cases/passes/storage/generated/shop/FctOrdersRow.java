package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@link shop.FctOrders}.
 *
 * @param orderId {@code order_id}
 * @param status {@code status}
 * @param loadedAt {@code loaded_at}
 */
public record FctOrdersRow(long orderId, String status,
        OffsetDateTime loadedAt) implements FctOrders {
    /**
     * The row that the reader stands on.
     */
    public static FctOrdersRow read(RowReader row) {
        return new FctOrdersRow(
                row.getLong("order_id"),
                row.get("status", String.class),
                row.get("loaded_at", OffsetDateTime.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<FctOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<FctOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "fct_orders",
                List.of("order_id", "status", "loaded_at"),
                FctOrdersRow::read);
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

        private long orderId;

        private String status;

        private OffsetDateTime loadedAt;

        private Builder() {
        }

        /**
         * Sets {@code order_id}.
         */
        public Builder orderId(long orderId) {
            this.orderId = orderId;
            this.values.put("order_id", orderId);
            return this;
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
         * Sets {@code loaded_at}.
         */
        public Builder loadedAt(OffsetDateTime loadedAt) {
            this.loadedAt = loadedAt;
            this.values.put("loaded_at", loadedAt);
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
        public FctOrdersRow build() {
            if (!values.containsKey("order_id")) {
                throw new IllegalStateException("FctOrdersRow: order_id was not set, and it cannot be null");
            }
            return new FctOrdersRow(
                    orderId,
                    status,
                    loadedAt);
        }
    }
}
