package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Orders}.
 *
 * @param id {@code id}
 * @param lastId {@code last_id}
 */
public record OrdersRow(long id, Long lastId) implements Orders {
    /**
     * The row that the reader stands on.
     */
    public static OrdersRow read(RowReader row) {
        return new OrdersRow(
                row.getLong("id"),
                row.get("last_id", Long.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<OrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<OrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "orders", OrdersRow::read,
                "id", "last_id");
    }

    /**
     * Begins a row; a column that is not set is null.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Collects a row's columns.
     */
    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder id(long id) {
            return set("id", id);
        }

        public Builder lastId(Long lastId) {
            return set("last_id", lastId);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public OrdersRow build() {
            return OrdersRow.read(row());
        }
    }
}
