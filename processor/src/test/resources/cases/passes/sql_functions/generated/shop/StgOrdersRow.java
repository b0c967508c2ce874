package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return RowStream.open(
                connection,
                schema,
                "stg_orders",
                List.of("order_key", "id", "amount", "of_items", "price", "odd", "two", "three", "distance", "as_in_dbt", "cents_to_dollars", "rating"),
                StgOrdersRow::read);
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
    public static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();

        private String orderKey;

        private long id;

        private BigDecimal amount;

        private BigDecimal ofItems;

        private String price;

        private String odd;

        private BigDecimal two;

        private BigDecimal three;

        private BigDecimal distance;

        private BigDecimal asInDbt;

        private BigDecimal centsToDollars;

        private Integer rating;

        private Builder() {
        }

        /**
         * Sets {@code order_key}.
         */
        public Builder orderKey(String orderKey) {
            this.orderKey = orderKey;
            this.values.put("order_key", orderKey);
            return this;
        }

        /**
         * Sets {@code id}.
         */
        public Builder id(long id) {
            this.id = id;
            this.values.put("id", id);
            return this;
        }

        /**
         * Sets {@code amount}.
         */
        public Builder amount(BigDecimal amount) {
            this.amount = amount;
            this.values.put("amount", amount);
            return this;
        }

        /**
         * Sets {@code of_items}.
         */
        public Builder ofItems(BigDecimal ofItems) {
            this.ofItems = ofItems;
            this.values.put("of_items", ofItems);
            return this;
        }

        /**
         * Sets {@code price}.
         */
        public Builder price(String price) {
            this.price = price;
            this.values.put("price", price);
            return this;
        }

        /**
         * Sets {@code odd}.
         */
        public Builder odd(String odd) {
            this.odd = odd;
            this.values.put("odd", odd);
            return this;
        }

        /**
         * Sets {@code two}.
         */
        public Builder two(BigDecimal two) {
            this.two = two;
            this.values.put("two", two);
            return this;
        }

        /**
         * Sets {@code three}.
         */
        public Builder three(BigDecimal three) {
            this.three = three;
            this.values.put("three", three);
            return this;
        }

        /**
         * Sets {@code distance}.
         */
        public Builder distance(BigDecimal distance) {
            this.distance = distance;
            this.values.put("distance", distance);
            return this;
        }

        /**
         * Sets {@code as_in_dbt}.
         */
        public Builder asInDbt(BigDecimal asInDbt) {
            this.asInDbt = asInDbt;
            this.values.put("as_in_dbt", asInDbt);
            return this;
        }

        /**
         * Sets {@code cents_to_dollars}.
         */
        public Builder centsToDollars(BigDecimal centsToDollars) {
            this.centsToDollars = centsToDollars;
            this.values.put("cents_to_dollars", centsToDollars);
            return this;
        }

        /**
         * Sets {@code rating}.
         */
        public Builder rating(Integer rating) {
            this.rating = rating;
            this.values.put("rating", rating);
            return this;
        }

        /**
         * The columns that were set so far, by their names in the database, with their values.
         */
        public Map<String, Object> values() {
            return Collections.unmodifiableMap(values);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public StgOrdersRow build() {
            if (!values.containsKey("id")) {
                throw new IllegalStateException("StgOrdersRow: id was not set, and it cannot be null");
            }
            return new StgOrdersRow(
                    orderKey,
                    id,
                    amount,
                    ofItems,
                    price,
                    odd,
                    two,
                    three,
                    distance,
                    asInDbt,
                    centsToDollars,
                    rating);
        }
    }
}
