package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.ConditionAnalyzer;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.function.Function;

/** The values that a column may have are values of its type. */
final class AcceptedValuesRule {
    private final Function<RelationDeclaration, Tables> conditions;
    private final Diagnostics diagnostics;

    AcceptedValuesRule(Function<RelationDeclaration, Tables> conditions, Diagnostics diagnostics) {
        this.conditions = conditions;
        this.diagnostics = diagnostics;
    }

    /** Reports a value that PostgreSQL could not compare the column with, as the test would. */
    void check(RelationDeclaration relation, Relation own, DataTestDeclaration test, List<String> values) {
        String column = relation.columnName(test.columns().get(0), own.names());
        if (!own.names().contains(column)) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            Place place =
                    test.place().element() < 0 ? test.place().value("value").element(i) : test.place();
            String condition = quoted(column, '"') + " = " + quoted(values.get(i), '\'');
            Diagnostics found = new Diagnostics();
            ConditionAnalyzer.check(relation, conditions.apply(relation), condition, place, found);
            found.all().stream().findFirst().ifPresent(fault -> diagnostics.report(at(place, fault)));
        }
    }

    /** The condition is ours: nothing of it is shown. */
    private static Diagnostic at(Place place, Diagnostic fault) {
        return Diagnostic.error(fault.code(), place, fault.message()).with(fault.details());
    }

    private static String quoted(String text, char quote) {
        String one = String.valueOf(quote);
        return quote + text.replace(one, one + one) + quote;
    }
}
