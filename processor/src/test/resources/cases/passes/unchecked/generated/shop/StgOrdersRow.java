package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}. Written for an extension that nobody here knows.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record StgOrdersRow(long orderId, Boolean isPlaced, Double score) implements StgOrders {
    private static final RowType<StgOrdersRow> TYPE = new RowType<StgOrdersRow>(MethodHandles.lookup(), "stg_orders",
            "order_id", "is_placed", "score");

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

        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder isPlaced(Boolean isPlaced) {
            return set("is_placed", isPlaced);
        }

        public Builder score(Double score) {
            return set("score", score);
        }

        public StgOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
