package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.FctOrders}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record FctOrdersRow(long orderId, int one, String again) implements FctOrders {
    private static final RowType<FctOrdersRow> TYPE = new RowType<FctOrdersRow>(MethodHandles.lookup(), "fct_orders",
            "order_id", "one", "again");

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

        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder one(int one) {
            return set("one", one);
        }

        public Builder again(String again) {
            return set("again", again);
        }

        public FctOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
