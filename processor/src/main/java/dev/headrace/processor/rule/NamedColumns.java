package dev.headrace.processor.rule;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/** Columns that annotations of a model name exist. */
record NamedColumns(ModelDeclaration model, Relation relation, Diagnostics diagnostics) {
    /** Reports a column that does not, where it is named. */
    void check(String column, Place place) {
        List<String> names = relation.names();
        if (!relation.known() || names.contains(model.columnName(column, names))) {
            return;
        }
        List<String> details = new ArrayList<>(List.of(model.type() + " has: " + String.join(", ", names)));
        DidYouMean.nearest(column, names).ifPresent(name -> details.add("did you mean \"" + name + "\"?"));
        diagnostics.report(Diagnostic.error(
                        Code.UNDEFINED_COLUMN, place, "column \"" + column + "\" does not exist in " + model.type())
                .with(details));
    }
}
