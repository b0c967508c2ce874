package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Whole}.
 *
 * @param orderid {@code order_id}
 * @param status {@code status}
 */
public record WholeRow(long orderid, String status) implements Whole {
    /**
     * The row that the reader stands on.
     */
    public static WholeRow read(RowReader row) {
        return new WholeRow(
                row.getLong("order_id"),
                row.get("status", String.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<WholeRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<WholeRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "whole", WholeRow::read,
                "order_id", "status");
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

        public Builder orderid(long orderid) {
            return set("order_id", orderid);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public WholeRow build() {
            return WholeRow.read(row());
        }
    }
}
