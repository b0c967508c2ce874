package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.RawOrders}.
 *
 * @param id {@code id}
 * @param amountCents {@code amount_cents}
 * @param items {@code items}
 * @param discount {@code discount}
 * @param status {@code status}
 * @param payload {@code payload}
 */
public record RawOrdersRow(long id, Long amountCents, int items, BigDecimal discount, String status,
        String payload) implements RawOrders {
    /**
     * The row that the reader stands on.
     */
    public static RawOrdersRow read(RowReader row) {
        return new RawOrdersRow(
                row.getLong("id"),
                row.get("amount_cents", Long.class),
                row.getInt("items"),
                row.get("discount", BigDecimal.class),
                row.get("status", String.class),
                row.get("payload", String.class));
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
                "id", "amount_cents", "items", "discount", "status", "payload");
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

        public Builder amountCents(Long amountCents) {
            return set("amount_cents", amountCents);
        }

        public Builder items(int items) {
            return set("items", items);
        }

        public Builder discount(BigDecimal discount) {
            return set("discount", discount);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder payload(String payload) {
            return set("payload", payload);
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
