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
 *
 * <p>{@code stream} reads all rows, those in {@code marts} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record Marts_DailyRow(long orders, Long firstId, List<Long> ids, String class_,
        int orders_2) implements Marts.Daily {
    private static final RowType<Marts_DailyRow> TYPE = new RowType<Marts_DailyRow>(MethodHandles.lookup(), "daily",
            "orders", "first_id", "ids", "class", "orders_");

    public static Stream<Marts_DailyRow> stream(Connection connection) {
        return stream(connection, "marts");
    }

    public static Stream<Marts_DailyRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static Marts_DailyRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

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

        public Marts_DailyRow build() {
            return TYPE.read(this);
        }
    }
}
