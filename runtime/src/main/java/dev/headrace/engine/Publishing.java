package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.Map;

/**
 * How to publish.
 *
 * @param lockWait how long to try for the lock
 * @param views the pipeline's own views, which may be made anew if they cannot be kept
 */
public record Publishing(Duration lockWait, Map<RelationName, Query> views) {
    public Publishing {
        views = Map.copyOf(views);
    }
}
