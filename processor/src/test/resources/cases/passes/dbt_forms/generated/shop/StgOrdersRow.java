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
 * A row of {@link shop.StgOrders}.
 *
 * @param orderId {@code order_id}
 * @param orderStatus {@code order_status}
 */
public record StgOrdersRow(long orderId, String orderStatus) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.getLong("order_id"),
                row.get("order_status", String.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<StgOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<StgOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "stg_orders",
                List.of("order_id", "order_status"),
                StgOrdersRow::read);
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

        private String orderStatus;

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
         * Sets {@code order_status}.
         */
        public Builder orderStatus(String orderStatus) {
            this.orderStatus = orderStatus;
            this.values.put("order_status", orderStatus);
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
        public StgOrdersRow build() {
            if (!values.containsKey("order_id")) {
                throw new IllegalStateException("StgOrdersRow: order_id was not set, and it cannot be null");
            }
            return new StgOrdersRow(
                    orderId,
                    orderStatus);
        }
    }
}
