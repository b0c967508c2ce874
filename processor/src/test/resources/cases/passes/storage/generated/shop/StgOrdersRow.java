package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}.
 *
 * @param id {@code id}
 * @param status {@code status}
 */
public record StgOrdersRow(long id, String status) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.getLong("id"),
                row.get("status", String.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<StgOrdersRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<StgOrdersRow> stream(Connection connection, String schema) {
        return RowStream.open(
                connection,
                schema,
                "stg_orders",
                List.of("id", "status"),
                StgOrdersRow::read);
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

        private String status;

        private Builder() {
        }

        /**
         * Sets {@code id}.
         */
        public Builder id(long id) {
            this.id = id;
            this.values.put("id", id);
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
        public StgOrdersRow build() {
            if (!values.containsKey("id")) {
                throw new IllegalStateException("StgOrdersRow: id was not set, and it cannot be null");
            }
            return new StgOrdersRow(
                    id,
                    status);
        }
    }
}
