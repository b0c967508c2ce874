package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.OutputNames;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Functions in FROM: a function that yields a value has one column, named as the alias or the function. */
final class FunctionTables {
    /** Functions of one column, whose name is the function's or the alias's (section 9.26 of the manual and others). */
    private static final Set<String> ONE_COLUMN = Set.of(
            "generate_series",
            "generate_subscripts",
            "unnest",
            "regexp_matches",
            "regexp_match",
            "regexp_split_to_table",
            "regexp_split_to_array",
            "string_to_table",
            "string_to_array",
            "json_object_keys",
            "jsonb_object_keys",
            "jsonb_path_query",
            "jsonb_path_query_tz",
            "jsonb_path_query_array",
            "jsonb_path_query_first",
            "now",
            "date_trunc",
            "to_timestamp",
            "concat",
            "lower",
            "upper",
            "coalesce",
            "greatest",
            "least");

    /** Functions of one column with a name of its own, which an alias of the table does not replace. */
    private static final Set<String> VALUE_COLUMN = Set.of(
            "json_array_elements", "jsonb_array_elements", "json_array_elements_text", "jsonb_array_elements_text");

    /** Functions of several columns. */
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "json_each", List.of("key", "value"),
            "jsonb_each", List.of("key", "value"),
            "json_each_text", List.of("key", "value"),
            "jsonb_each_text", List.of("key", "value"));

    private final ExpressionAnalyzer expressions;

    FunctionTables(ExpressionAnalyzer expressions) {
        this.expressions = expressions;
    }

    /** The item before its column aliases are put on. */
    ScopeItem analyze(FromItem.Functions functions, Scope left) {
        List<Column> columns = new ArrayList<>();
        boolean known = true;
        for (FromItem.TableCall each : functions.calls()) {
            Expression call = each.call();
            Value value = expressions.analyze(call, left);
            Optional<List<String>> names = names(call, functions);
            known &= names.isPresent();
            names.orElse(List.of()).forEach(name -> columns.add(value.named(name)));
        }
        if (functions.ordinality()) {
            columns.add(Column.untyped("ordinality", Origins.NONE));
        }
        Extent extent = known ? Extent.COMPLETE : Extent.UNKNOWN;
        String name = OutputNames.of(functions.calls().get(0).call());
        return new ScopeItem(
                name, Optional.empty(), ScopeItem.entries(columns, left.depth()), extent, true, true, true, false);
    }

    private static Optional<List<String>> names(Expression call, FromItem.Functions functions) {
        boolean defined =
                functions.alias().filter(alias -> !alias.types().isEmpty()).isPresent();
        if (defined) {
            return Optional.of(functions.alias().get().columns().stream()
                    .map(name -> name.text())
                    .toList());
        }
        String function = OutputNames.of(call);
        if (COLUMNS.containsKey(function)) {
            return Optional.of(COLUMNS.get(function));
        }
        int width = function.equals("unnest") && call instanceof Expression.Call unnest
                ? unnest.arguments().size()
                : 1;
        boolean single = functions.calls().size() == 1;
        String alias = functions
                .alias()
                .filter(any -> single)
                .map(any -> any.name().text())
                .orElse(function);
        if (VALUE_COLUMN.contains(function)) {
            return Optional.of(List.of("value"));
        }
        boolean value =
                ONE_COLUMN.contains(function) || call instanceof Expression.Special || call instanceof Expression.Cast;
        if (!value) {
            return Optional.empty();
        }
        return Optional.of(width == 1 ? List.of(alias) : java.util.Collections.nCopies(width, function));
    }
}
