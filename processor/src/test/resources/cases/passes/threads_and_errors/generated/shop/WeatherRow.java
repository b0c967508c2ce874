package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Weather}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record WeatherRow(Long lastId) implements Weather {
    private static final RowType<WeatherRow> TYPE = new RowType<WeatherRow>(MethodHandles.lookup(), "weather",
            "last_id");

    public static Stream<WeatherRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<WeatherRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static WeatherRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder lastId(Long lastId) {
            return set("last_id", lastId);
        }

        public WeatherRow build() {
            return TYPE.read(this);
        }
    }
}
