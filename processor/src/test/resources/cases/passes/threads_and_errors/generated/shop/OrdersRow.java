package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Orders}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record OrdersRow(long id, Long lastId) implements Orders {
    private static final RowType<OrdersRow> TYPE = new RowType<OrdersRow>(MethodHandles.lookup(), "orders",
            "id", "last_id");

    public static Stream<OrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<OrdersRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static OrdersRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder id(long id) {
            return set("id", id);
        }

        public Builder lastId(Long lastId) {
            return set("last_id", lastId);
        }

        public OrdersRow build() {
            return TYPE.read(this);
        }
    }
}
