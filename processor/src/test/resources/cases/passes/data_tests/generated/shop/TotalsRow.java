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
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record TotalsRow(long orderCount, BigDecimal amount) implements Totals {
    private static final RowType<TotalsRow> TYPE = new RowType<TotalsRow>(MethodHandles.lookup(), "totals",
            "order_count", "amount");

    public static Stream<TotalsRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<TotalsRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static TotalsRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder orderCount(long orderCount) {
            return set("order_count", orderCount);
        }

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        public TotalsRow build() {
            return TYPE.read(this);
        }
    }
}
