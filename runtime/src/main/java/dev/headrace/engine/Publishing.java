package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * How to publish.
 *
 * @param lockWait how long to try for the lock
 * @param views the queries of the pipeline's own models, from which views of theirs are made anew if they cannot be kept
 * @param built the relations that the run builds: one that reads what is published comes after it
 * @param surroundings as {@link Standing} has them
 */
public record Publishing(
        Duration lockWait, Map<RelationName, Query> views, Set<RelationName> built, String surroundings) {
    public Publishing {
        views = Map.copyOf(views);
        built = Set.copyOf(built);
    }
}
