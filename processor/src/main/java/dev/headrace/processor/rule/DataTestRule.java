package dev.headrace.processor.rule;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.ConditionAnalyzer;
import dev.headrace.processor.analysis.relation.Column;
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
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Data tests ask about columns that exist, and compare them with what they can be compared with. */
public final class DataTestRule {
    private final Map<InterfaceName, Relation> relations;
    private final Function<RelationDeclaration, Tables> conditions;
    private final TestQueries queries;
    private final Diagnostics diagnostics;

    /**
     * The rule over a project.
     *
     * @param relations what each model and source yields
     * @param conditions what a condition on a relation's rows may name
     * @param queries takes the queries of the tests that have one
     */
    public DataTestRule(
            Map<InterfaceName, Relation> relations,
            Function<RelationDeclaration, Tables> conditions,
            TestQueries queries,
            Diagnostics diagnostics) {
        this.relations = relations;
        this.conditions = conditions;
        this.queries = queries;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong with a relation's tests; the relation with its tests' conditions as the server gets them. */
    public RelationDeclaration check(RelationDeclaration relation) {
        List<DataTestDeclaration> tests =
                relation.tests().stream().map(test -> check(relation, test)).toList();
        return tests.equals(relation.tests()) ? relation : relation.with(relation.columns(), tests);
    }

    private DataTestDeclaration check(RelationDeclaration relation, DataTestDeclaration test) {
        Relation own = relations.getOrDefault(relation.type(), Relation.UNKNOWN);
        // A column test's own column is the contract's business.
        if (test.place().member().isEmpty()) {
            test.columns()
                    .forEach(column ->
                            exists(column, own, relation.type(), test.place().value("columns")));
        }
        if (test.kind() instanceof Kind.References references) {
            Relation parent = relations.getOrDefault(references.parent(), Relation.UNKNOWN);
            exists(
                    references.column(),
                    parent,
                    references.parent(),
                    test.place().value("column"));
            comparable(relation, test, references, own, parent);
        } else if (test.kind() instanceof Kind.AcceptedValues accepted) {
            new AcceptedValuesRule(conditions, diagnostics).check(relation, own, test, accepted.values());
        }
        long before = diagnostics.errors();
        DataTestDeclaration checked = conditions(relation, test);
        if (checked.kind() instanceof Kind.Template template && diagnostics.errors() == before) {
            queries.analyze(relation, own, checked, template);
        }
        return checked;
    }

    /** The test with its conditions as the server gets them. */
    private DataTestDeclaration conditions(RelationDeclaration relation, DataTestDeclaration test) {
        Kind kind = test.kind() instanceof Kind.Holds holds
                ? new Kind.Holds(condition(relation, test, "value", holds.condition()), holds.written())
                : test.kind();
        String where = test.where().isBlank() ? test.where() : condition(relation, test, "where", test.where());
        return test.about(kind, test.columns()).where(where);
    }

    private String condition(RelationDeclaration relation, DataTestDeclaration test, String member, String condition) {
        Tables tables = conditions.apply(relation);
        return ConditionAnalyzer.check(relation, tables, condition, test.place().value(member), diagnostics);
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

    private void comparable(
            RelationDeclaration relation,
            DataTestDeclaration test,
            Kind.References references,
            Relation own,
            Relation parent) {
        Optional<PgType> type = type(own, relation.columnName(test.columns().get(0), own.names()));
        Optional<PgType> other = type(parent, references.column());
        if (type.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean compared = conditions
                .apply(relation)
                .types()
                .operators()
                .binary("=", type.get(), other.get())
                .value()
                .isPresent();
        if (!compared) {
            diagnostics.report(Diagnostic.error(
                    Code.DATATYPE_MISMATCH,
                    test.place(),
                    "column \"" + test.columns().get(0) + "\" has type " + type.get() + ", and \"" + references.column()
                            + "\" of " + references.parent() + " has type " + other.get(),
                    "operator does not exist: " + type.get().plainText() + " = "
                            + other.get().plainText(),
                    "cast one of them in its query"));
        }
    }

    private static Optional<PgType> type(Relation relation, String column) {
        return relation.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .flatMap(Column::type);
    }
}
