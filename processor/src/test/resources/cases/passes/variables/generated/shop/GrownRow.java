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
 */
public record GrownRow(OffsetDateTime part, LocalDate start, long orders) implements Grown {
    private static final RowType<GrownRow> TYPE = new RowType<GrownRow>(MethodHandles.lookup(), "grown",
            "part", "start", "orders");

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<GrownRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<GrownRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    /**
     * The row on which a result set of your own stands.
     */
    public static GrownRow read(ResultSet rows) {
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

        public Builder part(OffsetDateTime part) {
            return set("part", part);
        }

        public Builder start(LocalDate start) {
            return set("start", start);
        }

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public GrownRow build() {
            return TYPE.read(this);
        }
    }
}
