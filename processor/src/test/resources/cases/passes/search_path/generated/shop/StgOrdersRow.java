package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.StgOrders}. A function is found by its name alone, PostgreSQL's first.
 *
 * @param initials {@code initials}
 * @param lower {@code lower}
 * @param other {@code other}
 */
public record StgOrdersRow(String initials, String lower, Integer other) implements StgOrders {
    /**
     * The row that the reader stands on.
     */
    public static StgOrdersRow read(RowReader row) {
        return new StgOrdersRow(
                row.get("initials", String.class),
                row.get("lower", String.class),
                row.get("other", Integer.class));
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
        return RowStream.open(connection, schema, "stg_orders", StgOrdersRow::read,
                "initials", "lower", "other");
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

        public Builder initials(String initials) {
            return set("initials", initials);
        }

        public Builder lower(String lower) {
            return set("lower", lower);
        }

        public Builder other(Integer other) {
            return set("other", other);
        }

        /**
         * Makes the row.
         */
        public StgOrdersRow build() {
            return StgOrdersRow.read(row());
        }
    }
}
