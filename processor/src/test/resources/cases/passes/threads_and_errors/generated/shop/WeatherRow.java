package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Weather}.
 *
 * @param lastId {@code last_id}
 */
public record WeatherRow(Long lastId) implements Weather {
    /**
     * The row that the reader stands on.
     */
    public static WeatherRow read(RowReader row) {
        return new WeatherRow(
                row.get("last_id", Long.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<WeatherRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<WeatherRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "weather", WeatherRow::read,
                "last_id");
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

        public Builder lastId(Long lastId) {
            return set("last_id", lastId);
        }

        /**
         * Makes the row.
         */
        public WeatherRow build() {
            return WeatherRow.read(row());
        }
    }
}
