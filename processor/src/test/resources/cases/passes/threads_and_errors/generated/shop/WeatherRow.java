package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Weather}.
 */
public record WeatherRow(Long lastId) implements Weather {
    private static final RowType<WeatherRow> TYPE = new RowType<WeatherRow>(MethodHandles.lookup(), "weather",
            "last_id");

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
        return TYPE.stream(connection, schema);
    }

    /**
     * The row on which a result set of your own stands.
     */
    public static WeatherRow read(ResultSet rows) {
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

        public Builder lastId(Long lastId) {
            return set("last_id", lastId);
        }

        /**
         * Makes the row.
         */
        public WeatherRow build() {
            return TYPE.read(this);
        }
    }
}
