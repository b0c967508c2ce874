package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}.
 *
 * @param orderId {@code order_id}
 * @param orderStatus {@code order_status}
 * @param amount {@code amount}
 * @param placedAt {@code placed_at}
 * @param dueAt {@code due_at}
 */
public record StgOrdersRow(long orderId, String orderStatus, BigDecimal amount,
        OffsetDateTime placedAt, OffsetDateTime dueAt) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.getLong("order_id"),
                row.get("order_status", String.class),
                row.get("amount", BigDecimal.class),
                row.get("placed_at", OffsetDateTime.class),
                row.get("due_at", OffsetDateTime.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<StgOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<StgOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "stg_orders", StgOrdersRow::read,
                "order_id", "order_status", "amount", "placed_at", "due_at");
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

        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder orderStatus(String orderStatus) {
            return set("order_status", orderStatus);
        }

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        public Builder placedAt(OffsetDateTime placedAt) {
            return set("placed_at", placedAt);
        }

        public Builder dueAt(OffsetDateTime dueAt) {
            return set("due_at", dueAt);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public StgOrdersRow build() {
            return StgOrdersRow.read(row());
        }
    }
}
