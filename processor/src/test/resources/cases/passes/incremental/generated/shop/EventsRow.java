package shop;

import dev.headrace.row.RowBuilder;
import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A row of {@link shop.Events}.
 *
 * @param id {@code id}
 * @param day {@code day}
 */
public record EventsRow(long id, LocalDate day) implements Events {
    /**
     * The row that the reader stands on.
     */
    public static EventsRow read(RowReader row) {
        return new EventsRow(
                row.getLong("id"),
                row.get("day", LocalDate.class));
    }

    /**
     * All rows, as they are in the schema {@code analytics}; close the stream.
     */
    public static Stream<EventsRow> stream(Connection connection) {
        return stream(connection, "analytics");
    }

    /**
     * All rows of the relation in that schema; close the stream.
     */
    public static Stream<EventsRow> stream(Connection connection, String schema) {
        return RowStream.open(connection, schema, "events", EventsRow::read,
                "id", "day");
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

        public Builder day(LocalDate day) {
            return set("day", day);
        }

        /**
         * Makes the row.
         *
         * @throws IllegalStateException if a column that cannot be null was not set
         */
        public EventsRow build() {
            return EventsRow.read(row());
        }
    }
}
