package dev.headrace.processor.rule;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.ConditionAnalyzer;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data tests ask about columns that exist. */
public final class DataTestRule {
    private final Map<InterfaceName, Relation> relations;
    private final Diagnostics diagnostics;

    /** {@code relations} says what each model and source yields. */
    public DataTestRule(Map<InterfaceName, Relation> relations, Diagnostics diagnostics) {
        this.relations = relations;
        this.diagnostics = diagnostics;
    }

    /** Reports the columns of a relation's tests that do not exist, and the faults of their conditions. */
    public void check(RelationDeclaration relation) {
        Relation own = relations.getOrDefault(relation.type(), Relation.UNKNOWN);
        for (DataTestDeclaration test : relation.tests()) {
            // A column test's own column is the contract's business.
            if (test.place().member().isEmpty()) {
                test.columns()
                        .forEach(column -> exists(
                                column, own, relation.type(), test.place().value("columns")));
            }
            if (test.kind() instanceof Kind.References references) {
                Relation parent = relations.getOrDefault(references.parent(), Relation.UNKNOWN);
                exists(
                        references.column(),
                        parent,
                        references.parent(),
                        test.place().value("column"));
            }
            if (!test.where().isBlank()) {
                Tables tables =
                        new Tables(relation, List.of(), List.of(relation), Map.of(relation.type(), own), Set.of());
                ConditionAnalyzer.check(
                        relation, tables, test.where(), test.place().value("where"), diagnostics);
            }
        }
    }

    private void exists(String column, Relation relation, InterfaceName owner, Place place) {
        Collection<String> names = relation.names();
        if (relation.known() && !names.contains(column)) {
            List<String> details = new ArrayList<>(List.of(owner + " has: " + String.join(", ", names)));
            DidYouMean.nearest(column, names).ifPresent(name -> details.add("did you mean \"" + name + "\"?"));
            diagnostics.report(Diagnostic.error(
                            Code.UNDEFINED_COLUMN, place, "column \"" + column + "\" does not exist in " + owner)
                    .with(details));
        }
    }
}
