package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.PaidOrders}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record PaidOrdersRow(long orderId, BigDecimal amount) implements PaidOrders {
    private static final RowType<PaidOrdersRow> TYPE = new RowType<PaidOrdersRow>(MethodHandles.lookup(), "paid_orders",
            "order_id", "amount");

    public static Stream<PaidOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<PaidOrdersRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static PaidOrdersRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        public PaidOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
