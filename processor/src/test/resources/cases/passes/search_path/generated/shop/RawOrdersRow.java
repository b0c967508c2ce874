package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A row of {@link shop.RawOrders}.
 *
 * @param id {@code id}
 * @param status {@code status}
 * @param orderDate {@code order_date}
 */
public record RawOrdersRow(long id, String status, LocalDate orderDate) implements RawOrders {
    /**
     * The row that the reader stands on.
     */
    public static RawOrdersRow read(RowReader row) {
        return new RawOrdersRow(
                row.getLong("id"),
                row.get("status", String.class),
                row.get("order_date", LocalDate.class));
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
                "id", "status", "order_date");
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

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder orderDate(LocalDate orderDate) {
            return set("order_date", orderDate);
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
