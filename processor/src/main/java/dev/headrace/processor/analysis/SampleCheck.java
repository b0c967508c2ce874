package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.PgType;
import java.util.Set;

/** TABLESAMPLE: its method and what that takes ({@code transformRangeTableSample} of PostgreSQL's parser). */
final class SampleCheck {
    private static final Set<String> METHODS = Set.of("system", "bernoulli");
    private static final Set<String> OF_EXTENSIONS = Set.of("system_rows", "system_time");

    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    SampleCheck(ExpressionAnalyzer expressions, Faults faults) {
        this.expressions = expressions;
        this.faults = faults;
    }

    void check(FromItem.Sample sample, FromItem.TableName table, ScopeItem item, Scope left) {
        if (!item.stored() && item.isComplete()) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    table.nameSpan(),
                    "TABLESAMPLE clause can only be applied to tables and materialized views");
            return;
        }
        Name method = sample.method().get(sample.method().size() - 1);
        if (OF_EXTENSIONS.contains(method.text())) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    method.span(),
                    "tablesample method " + method + " is not understood by this version",
                    "PostgreSQL's own are: bernoulli, system");
            return;
        }
        if (!METHODS.contains(method.text())) {
            faults.error(
                    Code.UNDEFINED_OBJECT,
                    method.span(),
                    "tablesample method " + method + " does not exist",
                    "PostgreSQL has: bernoulli, system");
            return;
        }
        int given = sample.arguments().size();
        if (given != 1) {
            faults.error(
                    Code.INVALID_TABLESAMPLE_ARGUMENT,
                    method.span(),
                    "tablesample method " + method + " requires 1 argument, not " + given);
        }
        sample.arguments().forEach(argument -> {
            expressions.analyze(argument, left);
            expressions.required(argument, PgType.of("float4"), "TABLESAMPLE");
        });
        sample.seed().ifPresent(seed -> {
            expressions.analyze(seed, left);
            expressions.required(seed, PgType.of("float8"), "REPEATABLE");
        });
    }
}
