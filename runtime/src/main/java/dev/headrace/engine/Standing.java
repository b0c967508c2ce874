package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.util.Set;

/**
 * What a run finds published before it builds anything.
 *
 * @param surroundings what the meaning of a query depends on besides the relations that it reads: the functions, operators and
 *     types that somebody has made there
 * @param unchanged the relations that are what building them would make, as long as nothing that they read is replaced
 */
public record Standing(String surroundings, Set<RelationName> unchanged) {
    public Standing {
        unchanged = Set.copyOf(unchanged);
    }
}
