package dev.headrace.processor.rule;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.ReadableTypes;
import java.util.ArrayList;
import java.util.List;

/** The declared columns are the query's: each of them, and under a contract all of them. */
public final class ContractRule {
    private final ColumnMethodText methods;
    private final ColumnRule columns;
    private final Diagnostics diagnostics;

    /** {@code catalog} has the types that users declare too. */
    public ContractRule(Catalog catalog, Upstream upstream, Diagnostics diagnostics) {
        ReadableTypes types = new ReadableTypes(catalog);
        this.methods = new ColumnMethodText(types);
        this.columns = new ColumnRule(types, methods, upstream, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Reports declared columns that the query has not or has otherwise, and under a contract those that it has beyond them. */
    public void check(AnalyzedModel model) {
        if (!model.relation().known() || model.declaration().unchecked()) {
            return;
        }
        List<String> undeclared = new ArrayList<>(model.relation().names());
        List<ColumnDeclaration> missing = new ArrayList<>();
        for (ColumnDeclaration column : model.declaration().columns()) {
            if (!column.find(undeclared).map(undeclared::remove).orElse(false)) {
                missing.add(column);
            }
        }
        model.declaration().columns().forEach(column -> columns.check(column, model));
        missing.forEach(column -> diagnostics.report(missing(column, model, undeclared)));
        // A missing column and an undeclared one are usually one mistake: a name.
        if (model.declaration().contract() && !undeclared.isEmpty() && missing.isEmpty()) {
            diagnostics.report(undeclared(model, undeclared));
        }
    }

    private static Diagnostic missing(ColumnDeclaration column, AnalyzedModel model, List<String> undeclared) {
        List<String> details = new ArrayList<>();
        details.add("the query has: " + String.join(", ", model.relation().names()));
        DidYouMean.nearest(column.name(), undeclared).ifPresent(name -> details.add("did you mean \"" + name + "\"?"));
        return Diagnostic.error(
                        Code.CONTRACT_MISMATCH,
                        column.place(),
                        "column \"" + column.name() + "\" is declared, but the query of "
                                + model.declaration().type() + " has no such column")
                .with(details);
    }

    private Diagnostic undeclared(AnalyzedModel model, List<String> undeclared) {
        ModelDeclaration declaration = model.declaration();
        List<String> details = new ArrayList<>();
        details.add("declare " + (undeclared.size() == 1 ? "it:" : "them:"));
        List<Column> columns = model.relation().columns().stream()
                .filter(column -> undeclared.contains(column.name()))
                .toList();
        methods.of(columns).forEach(line -> details.add("  " + line));
        return Diagnostic.error(
                        Code.CONTRACT_MISMATCH,
                        declaration.annotation(),
                        "the contract of " + declaration.type() + " does not declare: " + String.join(", ", undeclared))
                .with(details);
    }
}
