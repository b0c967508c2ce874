package shop.marts;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@link shop.marts.Marts.Daily}.
 */
public record Marts_DailyRow(long orders, Long firstId, List<Long> ids, String class_,
        int orders_2) implements Marts.Daily {
    private static final RowType<Marts_DailyRow> TYPE = new RowType<Marts_DailyRow>(MethodHandles.lookup(), "daily",
            "orders", "first_id", "ids", "class", "orders_");

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
        return TYPE.stream(connection, schema);
    }

    /**
     * The row on which a result set of your own stands.
     */
    public static Marts_DailyRow read(ResultSet rows) {
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
            return TYPE.read(this);
        }
    }
}
