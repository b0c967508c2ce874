package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.Map;

/**
 * How to publish.
 *
 * @param lockWait how long to try for the lock
 * @param views the queries of the pipeline's own models, from which views of theirs are made anew if they cannot be kept
 */
public record Publishing(Duration lockWait, Map<RelationName, Query> views) {
    public Publishing {
        views = Map.copyOf(views);
    }
}
