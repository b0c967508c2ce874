package shop;

import dev.headrace.row.RowReader;
import dev.headrace.row.RowStream;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return RowStream.open(
                connection,
                schema,
                "events",
                List.of("id", "day"),
                EventsRow::read);
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

        private LocalDate day;

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
         * Sets {@code day}.
         */
        public Builder day(LocalDate day) {
            this.day = day;
            this.values.put("day", day);
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
        public EventsRow build() {
            if (!values.containsKey("id")) {
                throw new IllegalStateException("EventsRow: id was not set, and it cannot be null");
            }
            return new EventsRow(
                    id,
                    day);
        }
    }
}
