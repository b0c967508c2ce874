package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * A row of {@link shop.FctOrders}. One row an order, with <b>all</b> that {@code RawOrders} has of it.
 *
 * @param orderId {@code order_id}: The order.
 * @param status {@code status}
 * @param loadedAt {@code loaded_at}
 */
public record FctOrdersRow(long orderId, String status,
        OffsetDateTime loadedAt) implements FctOrders {
    /**
     * The row that the reader stands on.
     */
    public static FctOrdersRow read(RowReader row) {
        return new FctOrdersRow(
                row.getLong("order_id"),
                row.get("status", String.class),
                row.get("loaded_at", OffsetDateTime.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<FctOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<FctOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "fct_orders", FctOrdersRow::read,
                "order_id", "status", "loaded_at");
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

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public FctOrdersRow build() {
            return FctOrdersRow.read(row());
        }
    }
}
