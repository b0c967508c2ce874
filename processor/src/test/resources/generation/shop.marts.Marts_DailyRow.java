package shop.marts;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.List;
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
        return RowStream.open(connection, schema, "daily", Marts_DailyRow::read,
                "orders", "first_id", "ids", "class", "orders_");
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

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        public Builder firstId(Long firstId) {
            return set("first_id", firstId);
        }

        public Builder ids(List<Long> ids) {
            return set("ids", ids);
        }

        public Builder class_(String class_) {
            return set("class", class_);
        }

        public Builder orders_2(int orders_2) {
            return set("orders_", orders_2);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public Marts_DailyRow build() {
            return Marts_DailyRow.read(row());
        }
    }
}
