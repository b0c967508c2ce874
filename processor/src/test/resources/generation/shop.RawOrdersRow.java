package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@link shop.RawOrders}. Orders as the shop's own database writes them.
 *
 * <p>{@code stream} reads all rows, those in {@code raw_data} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 *
 * @param id {@code id}: The order's number.
 */
public record RawOrdersRow(long id, Instant placedAt, String status,
        List<String> tags) implements RawOrders {
    private static final RowType<RawOrdersRow> TYPE = new RowType<RawOrdersRow>(MethodHandles.lookup(), "orders",
            "id", "placed_at", "status", "tags");

    public static Stream<RawOrdersRow> stream(Connection connection) {
        return stream(connection, "raw_data");
    }

    public static Stream<RawOrdersRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static RawOrdersRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        /**
         * Sets {@code id}: The order's number.
         */
        public Builder id(long id) {
            return set("id", id);
        }

        public Builder placedAt(Instant placedAt) {
            return set("placed_at", placedAt);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder tags(List<String> tags) {
            return set("tags", tags);
        }

        public RawOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
