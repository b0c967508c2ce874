package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Plain}.
 *
 * @param id {@code id}
 * @param orders {@code orders}
 */
public record PlainRow(long id, long orders) implements Plain {
    /**
     * The row that the reader stands on.
     */
    public static PlainRow read(RowReader row) {
        return new PlainRow(
                row.getLong("id"),
                row.getLong("orders"));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<PlainRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<PlainRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "plain", PlainRow::read,
                "id", "orders");
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

        public Builder id(long id) {
            return set("id", id);
        }

        public Builder orders(long orders) {
            return set("orders", orders);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public PlainRow build() {
            return PlainRow.read(row());
        }
    }
}
