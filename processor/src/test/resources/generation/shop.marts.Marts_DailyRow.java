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
 */
public record Marts_DailyRow(long orders) implements Marts.Daily {
    /**
     * The row that the reader stands on.
     */
    public static Marts_DailyRow read(RowReader row) {
        return new Marts_DailyRow(
                row.getLong("orders"));
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
                List.of("orders"),
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
            return new Marts_DailyRow(
                    orders);
        }
    }
}
