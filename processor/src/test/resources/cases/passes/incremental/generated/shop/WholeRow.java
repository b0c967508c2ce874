package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Whole}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record WholeRow(long orderid, String status) implements Whole {
    private static final RowType<WholeRow> TYPE = new RowType<WholeRow>(MethodHandles.lookup(), "whole",
            "order_id", "status");

    public static Stream<WholeRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<WholeRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static WholeRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder orderid(long orderid) {
            return set("order_id", orderid);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public WholeRow build() {
            return TYPE.read(this);
        }
    }
}
