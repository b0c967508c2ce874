package dev.headrace.processor.generation;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows in which schema the rows of a relation are: its own, or that of the one pipeline that makes it.
 *
 * @param schemas the schemas in which pipelines have each relation
 */
record HomeSchemas(Map<InterfaceName, Set<String>> schemas) {
    static HomeSchemas of(List<PipelinePlan> plans) {
        Map<InterfaceName, Set<String>> schemas = new HashMap<>();
        for (PipelinePlan plan : plans) {
            plan.nodes()
                    .forEach(node -> schemas.computeIfAbsent(node.declaration().type(), key -> new HashSet<>())
                            .add(node.schema()));
        }
        return new HomeSchemas(schemas);
    }

    Optional<String> of(RelationDeclaration relation) {
        Set<String> known = schemas.getOrDefault(relation.type(), Set.of());
        return relation.schema().or(() -> known.size() == 1 ? known.stream().findFirst() : Optional.empty());
    }
}
