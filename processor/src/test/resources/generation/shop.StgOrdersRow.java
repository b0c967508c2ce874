package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}. One row an order, cleaned.
 *
 * @param orderId {@code order_id}: The order's number.
 * @param orderStatus {@code order_status}
 */
record StgOrdersRow(long orderId, StgOrders.Status orderStatus) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.getLong("order_id"),
                row.get("order_status", StgOrders.Status.class));
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
        return RowStream.open(connection, schema, "stg_orders", StgOrdersRow::read,
                "order_id", "order_status");
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
    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        /**
         * Sets {@code order_id}: The order's number.
         */
        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder orderStatus(StgOrders.Status orderStatus) {
            return set("order_status", orderStatus);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public StgOrdersRow build() {
            return StgOrdersRow.read(row());
        }
    }
}
