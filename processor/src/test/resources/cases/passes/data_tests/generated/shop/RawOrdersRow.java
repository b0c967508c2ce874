package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * A row of {@link shop.RawOrders}.
 *
 * @param id {@code id}
 * @param status {@code status}
 * @param amount {@code amount}
 * @param placedAt {@code placed_at}
 */
public record RawOrdersRow(long id, String status, BigDecimal amount,
        OffsetDateTime placedAt) implements RawOrders {
    /**
     * The row that the reader stands on.
     */
    public static RawOrdersRow read(RowReader row) {
        return new RawOrdersRow(
                row.getLong("id"),
                row.get("status", String.class),
                row.get("amount", BigDecimal.class),
                row.get("placed_at", OffsetDateTime.class));
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
                "id", "status", "amount", "placed_at");
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

        public Builder amount(BigDecimal amount) {
            return set("amount", amount);
        }

        public Builder placedAt(OffsetDateTime placedAt) {
            return set("placed_at", placedAt);
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
