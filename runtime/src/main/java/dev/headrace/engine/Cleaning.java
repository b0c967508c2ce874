package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * An environment that is to be removed.
 *
 * @param relations the relations there that runs have made
 * @param schemas the schemas that go if nothing else is in them
 */
public record Cleaning(List<RelationName> relations, List<String> schemas) {
    public Cleaning {
        relations = List.copyOf(relations);
        schemas = List.copyOf(schemas);
    }
}
