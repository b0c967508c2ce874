package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.PaidOrders}.
 *
 * @param orderId {@code order_id}
 * @param amount {@code amount}
 */
public record PaidOrdersRow(long orderId, BigDecimal amount) implements PaidOrders {
    /**
     * The row that the reader stands on.
     */
    public static PaidOrdersRow read(RowReader row) {
        return new PaidOrdersRow(
                row.getLong("order_id"),
                row.get("amount", BigDecimal.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<PaidOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<PaidOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "paid_orders", PaidOrdersRow::read,
                "order_id", "amount");
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

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public PaidOrdersRow build() {
            return PaidOrdersRow.read(row());
        }
    }
}
