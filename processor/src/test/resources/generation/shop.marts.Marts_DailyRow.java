package shop.marts;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@link shop.marts.Marts.Daily}.
 *
 * @param orders {@code orders}
 * @param firstId {@code first_id}
 * @param ids {@code ids}
 * @param class_ {@code class}
 * @param orders_2 {@code orders_}
 */
public record Marts_DailyRow(long orders, Long firstId, List<Long> ids, String class_,
        int orders_2) implements Marts.Daily {
    /**
     * The row that the reader stands on.
     */
    public static Marts_DailyRow read(RowReader row) {
        return new Marts_DailyRow(
                row.getLong("orders"),
                row.get("first_id", Long.class),
                row.getList("ids", Long.class),
                row.get("class", String.class),
                row.getInt("orders_"));
    }

    /**
     * All rows, as they are in the schema {@code marts}; close the stream.
     */
    public static Stream<Marts_DailyRow> stream(Connection connection) {
        return stream(connection, "marts");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<Marts_DailyRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "daily",
                List.of("orders", "first_id", "ids", "class", "orders_"),
                Marts_DailyRow::read);
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

        private long orders;

        private Long firstId;

        private List<Long> ids;

        private String class_;

        private int orders_2;

        private Builder() {
        }

        /**
         * Sets {@code orders}.
         */
        public Builder orders(long orders) {
            this.orders = orders;
            this.values.put("orders", orders);
            return this;
        }

        /**
         * Sets {@code first_id}.
         */
        public Builder firstId(Long firstId) {
            this.firstId = firstId;
            this.values.put("first_id", firstId);
            return this;
        }

        /**
         * Sets {@code ids}.
         */
        public Builder ids(List<Long> ids) {
            this.ids = ids;
            this.values.put("ids", ids);
            return this;
        }

        /**
         * Sets {@code class}.
         */
        public Builder class_(String class_) {
            this.class_ = class_;
            this.values.put("class", class_);
            return this;
        }

        /**
         * Sets {@code orders_}.
         */
        public Builder orders_2(int orders_2) {
            this.orders_2 = orders_2;
            this.values.put("orders_", orders_2);
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
        public Marts_DailyRow build() {
            if (!values.containsKey("orders")) {
                throw new IllegalStateException("Marts_DailyRow: orders was not set, and it cannot be null");
            }
            if (!values.containsKey("orders_")) {
                throw new IllegalStateException("Marts_DailyRow: orders_ was not set, and it cannot be null");
            }
            return new Marts_DailyRow(
                    orders,
                    firstId,
                    ids,
                    class_,
                    orders_2);
        }
    }
}
