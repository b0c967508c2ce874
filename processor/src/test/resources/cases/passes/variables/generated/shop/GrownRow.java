package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Grown}. Grouped by a variable's value, and grown from another's.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record GrownRow(OffsetDateTime part, LocalDate start, long orders) implements Grown {
    private static final RowType<GrownRow> TYPE = new RowType<GrownRow>(MethodHandles.lookup(), "grown",
            "part", "start", "orders");

    public static Stream<GrownRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<GrownRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static GrownRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder part(OffsetDateTime part) {
            return set("part", part);
        }

        public Builder start(LocalDate start) {
            return set("start", start);
        }

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        public GrownRow build() {
            return TYPE.read(this);
        }
    }
}
