package dev.headrace.processor.rule;

import dev.headrace.graph.DidYouMean;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared columns are the query's: each of them, and under a contract all of them. */
public final class ContractRule {
    private ContractRule() {}

    /** Reports declared columns that the query has not, and under a contract those that it has beyond them. */
    public static void check(AnalyzedModel model, Diagnostics diagnostics) {
        if (!model.relation().known()) {
            return;
        }
        List<String> undeclared = new ArrayList<>(model.relation().names());
        List<ColumnDeclaration> missing = new ArrayList<>();
        for (ColumnDeclaration column : model.declaration().columns()) {
            if (!column.find(undeclared).map(undeclared::remove).orElse(false)) {
                missing.add(column);
            }
        }
        model.declaration().columns().forEach(column -> checkType(column, model, diagnostics));
        missing.forEach(column -> diagnostics.report(missing(column, model, undeclared)));
        // A missing column and an undeclared one are usually one mistake: a name.
        if (model.declaration().contract() && !undeclared.isEmpty() && missing.isEmpty()) {
            diagnostics.report(undeclared(model, undeclared));
        }
    }

    private static void checkType(ColumnDeclaration column, AnalyzedModel model, Diagnostics diagnostics) {
        Optional<Column> found = column.find(model.relation().names())
                .flatMap(name -> model.relation().columns().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst());
        Optional<PgType> inferred = found.flatMap(Column::type);
        Optional<PgType> declared = ColumnTypes.of(column);
        if (inferred.isPresent() && declared.isPresent() && ColumnTypes.differ(declared.get(), inferred.get())) {
            diagnostics.report(Diagnostic.error(
                    Code.CONTRACT_MISMATCH,
                    column.place(),
                    "column \"" + found.get().name() + "\" is declared as " + declared.get() + ", but the query of "
                            + model.declaration().type() + " gives it type " + inferred.get(),
                    "write: " + ColumnMethodText.of(found.get()),
                    "or cast it in the SQL: " + found.get().name() + "::" + declared.get()));
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

    private static Diagnostic undeclared(AnalyzedModel model, List<String> undeclared) {
        ModelDeclaration declaration = model.declaration();
        List<String> details = new ArrayList<>();
        details.add("declare " + (undeclared.size() == 1 ? "it:" : "them:"));
        model.relation().columns().stream()
                .filter(column -> undeclared.contains(column.name()))
                .map(ContractRule::method)
                .forEach(method -> details.add("  " + method));
        return Diagnostic.error(
                        Code.CONTRACT_MISMATCH,
                        declaration.annotation(),
                        "the contract of " + declaration.type() + " does not declare: " + String.join(", ", undeclared))
                .with(details);
    }

    private static String method(Column column) {
        return ColumnMethodText.of(column);
    }
}
