package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Totals}.
 *
 * @param orderCount {@code order_count}
 * @param amount {@code amount}
 */
public record TotalsRow(long orderCount, BigDecimal amount) implements Totals {
    /**
     * The row that the reader stands on.
     */
    public static TotalsRow read(RowReader row) {
        return new TotalsRow(
                row.getLong("order_count"),
                row.get("amount", BigDecimal.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<TotalsRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<TotalsRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "totals", TotalsRow::read,
                "order_count", "amount");
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

        public Builder orderCount(long orderCount) {
            return set("order_count", orderCount);
        }

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public TotalsRow build() {
            return TotalsRow.read(row());
        }
    }
}
