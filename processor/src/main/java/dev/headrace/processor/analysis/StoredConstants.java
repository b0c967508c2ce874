package dev.headrace.processor.analysis;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Query;
import java.util.Locale;
import java.util.Set;

/** Constants that no stored query may hold: nothing notes that it depends on a role ({@code find_expr_references}). */
final class StoredConstants {
    private static final Set<Materialized> STORED = Set.of(Materialized.VIEW, Materialized.MATERIALIZED_VIEW);
    private static final String ROLE = "regrole";

    private StoredConstants() {}

    static void check(ModelDeclaration model, Query query, AnalyzedExpressions analyzed, Faults faults) {
        boolean mayHold = STORED.contains(model.materialized())
                && model.sql().toLowerCase(Locale.ROOT).contains(ROLE);
        if (!mayHold) {
            return;
        }
        for (Literal literal : SyntaxWalk.all(query, Literal.class)) {
            boolean role =
                    analyzed.value(literal).type().filter(type -> type.is(ROLE)).isPresent();
            if (role && literal.kind() != Literal.Kind.NULL) {
                faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        literal.span(),
                        "constant of the type regrole cannot be used here",
                        "write: to_regrole(" + faults.plain().words(literal.span()) + ")",
                        "or make the model a table: only a view keeps its query");
            }
        }
    }
}
