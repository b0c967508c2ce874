package dev.headrace.engine.postgres.release;

import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Part;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A relation that gets another's name, which moves aside.
 *
 * @param target the name
 * @param old what has it now; empty if nothing has
 * @param aside what that is called then
 * @param oldParts its indexes and statistics objects, and what these are called then
 * @param fresh what gets it; empty if nothing does
 * @param freshIndexes the statements that give its indexes their lasting names
 */
record Exchange(
        RelationName target,
        Optional<CatalogRelation> old,
        RelationName aside,
        Map<Part, RelationName> oldParts,
        Optional<CatalogRelation> fresh,
        List<String> freshIndexes) {
    List<String> movingAside() {
        List<String> statements = new ArrayList<>();
        old.ifPresent(relation -> statements.add(relation.renaming(aside)));
        oldParts.forEach((part, name) -> statements.add(part.renaming(name.name())));
        return statements;
    }

    List<String> movingIn() {
        List<String> statements = new ArrayList<>();
        fresh.ifPresent(relation -> statements.add(relation.renaming(target)));
        statements.addAll(freshIndexes);
        return statements;
    }
}
