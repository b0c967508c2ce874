package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
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
 */
public record StgOrdersRow(String orderKey) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.get("order_key", String.class));
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
                List.of("order_key"),
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
         * The columns that were set so far, by their names in the database, with their values.
         */
        public Map<String, Object> values() {
            return Collections.unmodifiableMap(values);
        }

        /**
         * Makes the row.
         */
        public StgOrdersRow build() {
            return new StgOrdersRow(
                    orderKey);
        }
    }
}
