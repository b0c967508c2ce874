package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}. Variables as values, in strings, in both branches and in an argument that is expanded.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record StgOrdersRow(long orderId, LocalDate date, String status, String code, Long firstId,
        Long secondId, String period, String escaped, List<Integer> squares, String twice,
        LocalDate odd, long n) implements StgOrders {
    private static final RowType<StgOrdersRow> TYPE = new RowType<StgOrdersRow>(MethodHandles.lookup(), "stg_orders",
            "order_id", "date", "status", "code", "first_id", "second_id", "period", "escaped", "squares", "twice", "odd", "n");

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

        public Builder orderId(long orderId) {
            return set("order_id", orderId);
        }

        public Builder date(LocalDate date) {
            return set("date", date);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder code(String code) {
            return set("code", code);
        }

        public Builder firstId(Long firstId) {
            return set("first_id", firstId);
        }

        public Builder secondId(Long secondId) {
            return set("second_id", secondId);
        }

        public Builder period(String period) {
            return set("period", period);
        }

        public Builder escaped(String escaped) {
            return set("escaped", escaped);
        }

        public Builder squares(List<Integer> squares) {
            return set("squares", squares);
        }

        public Builder twice(String twice) {
            return set("twice", twice);
        }

        public Builder odd(LocalDate odd) {
            return set("odd", odd);
        }

        public Builder n(long n) {
            return set("n", n);
        }

        public StgOrdersRow build() {
            return TYPE.read(this);
        }
    }
}
