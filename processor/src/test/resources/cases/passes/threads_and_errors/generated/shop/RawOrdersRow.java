package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.RawOrders}.
 *
 * @param id {@code id}
 */
public record RawOrdersRow(long id) implements RawOrders {
    /**
     * The row that the reader stands on.
     */
    public static RawOrdersRow read(RowReader row) {
        return new RawOrdersRow(
                row.getLong("id"));
    }

    /**
     * All rows, as they are in the schema {@code raw_data}; close the stream.
     */
    public static Stream<RawOrdersRow> stream(Connection connection) {
        return stream(connection, "raw_data");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<RawOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "orders", RawOrdersRow::read,
                "id");
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

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public RawOrdersRow build() {
            return RawOrdersRow.read(row());
        }
    }
}
