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
        return RowStream.open(
                connection,
                schema,
                "whole",
                List.of("order_id", "status"),
                WholeRow::read);
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

        private long orderid;

        private String status;

        private Builder() {
        }

        /**
         * Sets {@code order_id}.
         */
        public Builder orderid(long orderid) {
            this.orderid = orderid;
            this.values.put("order_id", orderid);
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
        public WholeRow build() {
            if (!values.containsKey("order_id")) {
                throw new IllegalStateException("WholeRow: order_id was not set, and it cannot be null");
            }
            return new WholeRow(
                    orderid,
                    status);
        }
    }
}
