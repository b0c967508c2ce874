package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowType;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Events}.
 *
 * <p>{@code stream} reads all rows, those in {@code analytics} unless you name another schema; close it.
 * {@code read} makes the row on which a result set of your own stands;
 * {@code builder} begins one, of which a column that is not set is null.
 */
public record EventsRow(long id, LocalDate day) implements Events {
    private static final RowType<EventsRow> TYPE = new RowType<EventsRow>(MethodHandles.lookup(), "events",
            "id", "day");

    public static Stream<EventsRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    public static Stream<EventsRow> stream(Connection connection, String schema) {
        return TYPE.stream(connection, schema);
    }

    public static EventsRow read(ResultSet rows) {
        return TYPE.read(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder extends RowBuilder<Builder> {
        private Builder() {
        }

        public Builder id(long id) {
            return set("id", id);
        }

        public Builder day(LocalDate day) {
            return set("day", day);
        }

        public EventsRow build() {
            return TYPE.read(this);
        }
    }
}
