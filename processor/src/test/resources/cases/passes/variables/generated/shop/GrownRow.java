package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Grown}. Grouped by a variable's value, and grown from another's.
 *
 * @param part {@code part}
 * @param start {@code start}
 * @param orders {@code orders}
 */
public record GrownRow(OffsetDateTime part, LocalDate start, long orders) implements Grown {
    /**
     * The row that the reader stands on.
     */
    public static GrownRow read(RowReader row) {
        return new GrownRow(
                row.get("part", OffsetDateTime.class),
                row.get("start", LocalDate.class),
                row.getLong("orders"));
    }

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
        return RowStream.open(connection, schema, "grown", GrownRow::read,
                "part", "start", "orders");
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
            return GrownRow.read(row());
        }
    }
}
