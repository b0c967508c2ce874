package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A node of a pipeline, ready to be written.
 *
 * @param declaration the source or model
 * @param schema its logical schema, the pipeline's put in
 * @param relation its columns: of a source the declared ones, of a model the query's
 * @param model the query and its places; empty for a source
 * @param dependsOn the nodes that come before it, sorted by name
 * @param proved those of its data tests that no row can fail
 */
public record PlannedNode(
        RelationDeclaration declaration,
        String schema,
        Relation relation,
        Optional<AnalyzedModel> model,
        List<InterfaceName> dependsOn,
        Set<DataTestDeclaration> proved) {
    public PlannedNode {
        dependsOn = List.copyOf(dependsOn);
        proved = Set.copyOf(proved);
    }

    /** A node none of whose tests is proved. */
    public PlannedNode(
            RelationDeclaration declaration,
            String schema,
            Relation relation,
            Optional<AnalyzedModel> model,
            List<InterfaceName> dependsOn) {
        this(declaration, schema, relation, model, dependsOn, Set.of());
    }

    /** The same node with one more test. */
    PlannedNode with(DataTestDeclaration test) {
        List<DataTestDeclaration> tests = new ArrayList<>(declaration.tests());
        tests.add(test);
        return new PlannedNode(
                declaration.with(declaration.columns(), tests), schema, relation, model, dependsOn, proved);
    }

    /** Whether the pipeline runs its data tests: those of a model that another module makes are that module's. */
    boolean isTested() {
        return model.isPresent() || declaration instanceof SourceDeclaration;
    }
}
