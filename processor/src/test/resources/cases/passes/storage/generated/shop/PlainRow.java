package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Plain}.
 */
public record PlainRow(long id, long orders) implements Plain {
    private static final RowType<PlainRow> TYPE = new RowType<PlainRow>(MethodHandles.lookup(), "plain",
            "id", "orders");

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
        return TYPE.stream(connection, schema);
    }

    /**
     * The row on which a result set of your own stands.
     */
    public static PlainRow read(ResultSet rows) {
        return TYPE.read(rows);
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
            return TYPE.read(this);
        }
    }
}
