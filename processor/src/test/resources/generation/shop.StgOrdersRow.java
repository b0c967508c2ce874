package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}. One row an order, cleaned.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 *
 * @param orderId {@code order_id}: The order's number.
 */
record StgOrdersRow(long orderId, StgOrders.Status orderStatus) implements StgOrders {
    private static final RowType<StgOrdersRow> TYPE = new RowType<StgOrdersRow>(MethodHandles.lookup(), "stg_orders",
            "order_id", "order_status");

    public static Stream<StgOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<StgOrdersRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static StgOrdersRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

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

        public StgOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
