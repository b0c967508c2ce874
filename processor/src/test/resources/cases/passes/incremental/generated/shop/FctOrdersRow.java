package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * A row of {@link shop.FctOrders}. One row an order, with <b>all</b> that {@code RawOrders} has of it.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 *
 * @param orderId {@code order_id}: The order.
 */
public record FctOrdersRow(long orderId, String status,
        OffsetDateTime loadedAt) implements FctOrders {
    private static final RowType<FctOrdersRow> TYPE = new RowType<FctOrdersRow>(MethodHandles.lookup(), "fct_orders",
            "order_id", "status", "loaded_at");

    public static Stream<FctOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<FctOrdersRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static FctOrdersRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        /**
         * Sets {@code order_id}: The order.
         */
        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder loadedAt(OffsetDateTime loadedAt) {
            return set("loaded_at", loadedAt);
        }

        public FctOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
