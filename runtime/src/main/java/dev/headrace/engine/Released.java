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
    public Released {
        relations = List.copyOf(relations);
    }
}
