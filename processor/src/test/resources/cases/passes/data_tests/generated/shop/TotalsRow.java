package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Totals}.
 */
public record TotalsRow(long orderCount, BigDecimal amount) implements Totals {
    private static final RowType<TotalsRow> TYPE = new RowType<TotalsRow>(MethodHandles.lookup(), "totals",
            "order_count", "amount");

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
        return TYPE.stream(connection, schema);
    }

    /**
     * The row on which a result set of your own stands.
     */
    public static TotalsRow read(ResultSet rows) {
        return TYPE.read(rows);
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
            return TYPE.read(this);
        }
    }
}
