package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Plain}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record PlainRow(long id, long orders) implements Plain {
    private static final RowType<PlainRow> TYPE = new RowType<PlainRow>(MethodHandles.lookup(), "plain",
            "id", "orders");

    public static Stream<PlainRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<PlainRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static PlainRow read(ResultSet rows) {
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

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        public PlainRow build() {
            return TYPE.read(this);
        }
    }
}
