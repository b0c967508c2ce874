package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Statuses}.
 *
 * @param status {@code status}
 * @param orders {@code orders}
 */
public record StatusesRow(String status, long orders) implements Statuses {
    /**
     * The row that the reader stands on.
     */
    public static StatusesRow read(RowReader row) {
        return new StatusesRow(
                row.get("status", String.class),
                row.getLong("orders"));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<StatusesRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<StatusesRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "statuses", StatusesRow::read,
                "status", "orders");
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

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public StatusesRow build() {
            return StatusesRow.read(row());
        }
    }
}
