package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@link shop.RawOrders}. Orders as the shop's own database writes them.
 *
 * @param id {@code id}: The order's number.
 * @param placedAt {@code placed_at}
 * @param status {@code status}
 * @param tags {@code tags}
 */
public record RawOrdersRow(long id, Instant placedAt, String status,
        List<String> tags) implements RawOrders {
    /**
     * The row that the reader stands on.
     */
    public static RawOrdersRow read(RowReader row) {
        return new RawOrdersRow(
                row.getLong("id"),
                row.get("placed_at", Instant.class),
                row.get("status", String.class),
                row.getList("tags", String.class));
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
                "id", "placed_at", "status", "tags");
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

        /**
         * Sets {@code id}: The order's number.
         */
        public Builder id(long id) {
            return set("id", id);
        }

        public Builder placedAt(Instant placedAt) {
            return set("placed_at", placedAt);
        }

        public Builder status(String status) {
            return set("status", status);
        }

        public Builder tags(List<String> tags) {
            return set("tags", tags);
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
