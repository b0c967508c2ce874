package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Statuses}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record StatusesRow(String status, long orders) implements Statuses {
    private static final RowType<StatusesRow> TYPE = new RowType<StatusesRow>(MethodHandles.lookup(), "statuses",
            "status", "orders");

    public static Stream<StatusesRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<StatusesRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static StatusesRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        public StatusesRow build() {
            return TYPE.read(this);
        }
    }
}
