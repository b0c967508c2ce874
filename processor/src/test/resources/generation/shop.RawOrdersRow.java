package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return RowStream.open(
                connection,
                schema,
                "orders",
                List.of("id", "placed_at", "status", "tags"),
                RawOrdersRow::read);
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
    public static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();

        private long id;

        private Instant placedAt;

        private String status;

        private List<String> tags;

        private Builder() {
        }

        /**
         * Sets {@code id}: The order's number.
         */
        public Builder id(long id) {
            this.id = id;
            this.values.put("id", id);
            return this;
        }

        /**
         * Sets {@code placed_at}.
         */
        public Builder placedAt(Instant placedAt) {
            this.placedAt = placedAt;
            this.values.put("placed_at", placedAt);
            return this;
        }

        /**
         * Sets {@code status}.
         */
        public Builder status(String status) {
            this.status = status;
            this.values.put("status", status);
            return this;
        }

        /**
         * Sets {@code tags}.
         */
        public Builder tags(List<String> tags) {
            this.tags = tags;
            this.values.put("tags", tags);
            return this;
        }

        /**
         * The columns that were set so far, by their names in the database, with their values.
         */
        public Map<String, Object> values() {
            return Collections.unmodifiableMap(values);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public RawOrdersRow build() {
            if (!values.containsKey("id")) {
                throw new IllegalStateException("RawOrdersRow: id was not set, and it cannot be null");
            }
            return new RawOrdersRow(
                    id,
                    placedAt,
                    status,
                    tags);
        }
    }
}
