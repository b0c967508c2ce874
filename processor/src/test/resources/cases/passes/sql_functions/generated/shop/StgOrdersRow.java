package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}.
 *
 * @param orderKey {@code order_key}
 * @param id {@code id}
 * @param amount {@code amount}
 * @param ofItems {@code of_items}
 * @param price {@code price}
 * @param odd {@code odd}
 * @param two {@code two}
 * @param three {@code three}
 * @param distance {@code distance}
 * @param asInDbt {@code as_in_dbt}
 * @param centsToDollars {@code cents_to_dollars}
 * @param rating {@code rating}
 */
public record StgOrdersRow(String orderKey, long id, BigDecimal amount, BigDecimal ofItems,
        String price, String odd, BigDecimal two, BigDecimal three, BigDecimal distance,
        BigDecimal asInDbt, BigDecimal centsToDollars, Integer rating) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.get("order_key", String.class),
                row.getLong("id"),
                row.get("amount", BigDecimal.class),
                row.get("of_items", BigDecimal.class),
                row.get("price", String.class),
                row.get("odd", String.class),
                row.get("two", BigDecimal.class),
                row.get("three", BigDecimal.class),
                row.get("distance", BigDecimal.class),
                row.get("as_in_dbt", BigDecimal.class),
                row.get("cents_to_dollars", BigDecimal.class),
                row.get("rating", Integer.class));
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
                "order_key", "id", "amount", "of_items", "price", "odd", "two", "three", "distance", "as_in_dbt", "cents_to_dollars", "rating");
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
