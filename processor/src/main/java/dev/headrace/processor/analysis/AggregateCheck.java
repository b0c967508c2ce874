package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** DISTINCT and ORDER BY inside an aggregate ({@code transformAggregateCall} of PostgreSQL's parser). */
final class AggregateCheck {
    private final AnalyzedExpressions analyzed;
    private final Sortable sortable;
    private final Faults faults;

    AggregateCheck(AnalyzedExpressions analyzed, Sortable sortable, Faults faults) {
        this.analyzed = analyzed;
        this.sortable = sortable;
        this.faults = faults;
    }

    void check(Expression aggregate) {
        if (aggregate instanceof Expression.Call call) {
            call.orderBy().forEach(key -> sortable.sorted(sortType(key), key));
            if (call.distinct()) {
                call.arguments()
                        .forEach(argument -> sortable.distinct(
                                analyzed.value(argument).type().filter(type -> !type.isUnknown()), argument.span()));
                call.orderBy().stream()
                        .map(SortKey::expression)
                        .filter(key -> !isAmong(key, call.arguments()))
                        .findFirst()
                        .ifPresent(this::unlisted);
            }
        }
    }

    /** A literal without a type is sorted by only if USING says how. */
    private Optional<PgType> sortType(SortKey key) {
        return analyzed.value(key.expression())
                .type()
                .filter(type -> !type.isUnknown() || key.using().isPresent());
    }

    private boolean isAmong(Expression key, List<Expression> arguments) {
        Optional<Term> term = analyzed.value(key).term();
        return term.isEmpty()
                || arguments.stream()
                        .anyMatch(argument -> analyzed.value(argument).term().equals(term));
    }

    private void unlisted(Expression key) {
        faults.error(
                Code.INVALID_COLUMN_REFERENCE,
                key.span(),
                "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list",
                "sort by an argument, or aggregate distinct rows of a subquery");
    }
}
