package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record StgOrdersRow(String orderKey, long id, BigDecimal amount, BigDecimal ofItems,
        String price, String odd, BigDecimal two, BigDecimal three, BigDecimal distance,
        BigDecimal asInDbt, BigDecimal centsToDollars, Integer rating) implements StgOrders {
    private static final RowType<StgOrdersRow> TYPE = new RowType<StgOrdersRow>(MethodHandles.lookup(), "stg_orders",
            "order_key", "id", "amount", "of_items", "price", "odd", "two", "three", "distance", "as_in_dbt", "cents_to_dollars", "rating");

    public static Stream<StgOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<StgOrdersRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static StgOrdersRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder orderKey(String orderKey) {
            return set("order_key", orderKey);
        }

        public Builder id(long id) {
            return set("id", id);
        }

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        public Builder ofItems(BigDecimal ofItems) {
            return set("of_items", ofItems);
        }

        public Builder price(String price) {
            return set("price", price);
        }

        public Builder odd(String odd) {
            return set("odd", odd);
        }

        public Builder two(BigDecimal two) {
            return set("two", two);
        }

        public Builder three(BigDecimal three) {
            return set("three", three);
        }

        public Builder distance(BigDecimal distance) {
            return set("distance", distance);
        }

        public Builder asInDbt(BigDecimal asInDbt) {
            return set("as_in_dbt", asInDbt);
        }

        public Builder centsToDollars(BigDecimal centsToDollars) {
            return set("cents_to_dollars", centsToDollars);
        }

        public Builder rating(Integer rating) {
            return set("rating", rating);
        }

        public StgOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
