package dev.headrace.testing.proof;

import dev.headrace.graph.SourceNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row that comes to a source, or takes the place of the one that it was.
 *
 * @param source the source
 * @param id which row it is, for as long as it is there
 * @param update whether it was there before
 * @param row its values
 */
public record Change(SourceNode source, int id, boolean update, Map<String, Optional<String>> row) {
    public Change {
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }

    /** The same row as it is after another change. */
    Change becoming(Change later) {
        return new Change(source, id, update, later.row());
    }

    /** The same with another value. */
    Change with(String column, Optional<String> value) {
        Map<String, Optional<String>> other = new LinkedHashMap<>(row);
        other.put(column, value);
        return new Change(source, id, update, other);
    }
}
