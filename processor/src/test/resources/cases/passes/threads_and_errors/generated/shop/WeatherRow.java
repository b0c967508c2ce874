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
        return RowStream.open(
                connection,
                schema,
                "weather",
                List.of("last_id"),
                WeatherRow::read);
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

        private Long lastId;

        private Builder() {
        }

        /**
         * Sets {@code last_id}.
         */
        public Builder lastId(Long lastId) {
            this.lastId = lastId;
            this.values.put("last_id", lastId);
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
         */
        public WeatherRow build() {
            return new WeatherRow(
                    lastId);
        }
    }
}
