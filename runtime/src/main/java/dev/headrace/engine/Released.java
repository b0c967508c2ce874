package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.List;

/**
 * What was published at one instant, or brought back.
 *
 * @param relations the relations
 * @param locked how long readers had to wait at most
 */
public record Released(List<RelationName> relations, Duration locked) {
    /** The table, in the schema that the pipeline builds into, of what the last release has replaced. */
    public static final String TABLE = "headrace_release";

    public Released {
        relations = List.copyOf(relations);
    }
}
