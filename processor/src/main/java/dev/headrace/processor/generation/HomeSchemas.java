package dev.headrace.processor.generation;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Knows in which schema the rows of a relation are: its own, or that of the one pipeline that makes it. */
final class HomeSchemas {
    private final Map<InterfaceName, Set<String>> schemas = new TreeMap<>();

    private HomeSchemas() {}

    static HomeSchemas of(Iterable<PipelinePlan> plans) {
        HomeSchemas homes = new HomeSchemas();
        for (PipelinePlan plan : plans) {
            plan.nodes().forEach(node -> homes.add(node.declaration().type(), node.schema()));
        }
        return homes;
    }

    private void add(InterfaceName type, String schema) {
        schemas.computeIfAbsent(type, key -> new TreeSet<>()).add(schema);
    }

    Optional<String> of(RelationDeclaration relation) {
        Set<String> known = schemas.getOrDefault(relation.type(), Set.of());
        return relation.schema().or(() -> known.size() == 1 ? known.stream().findFirst() : Optional.empty());
    }
}
