package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.declaration.IncrementalDeclaration;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Moves each {@code max(…)} over what the table has back by {@code lateBy}: so far back an increment looks again. */
public record LateRows(ModelDeclaration model, Query query, AnalyzedExpressions expressions, Faults faults) {
    private static final Set<String> TIMES = Set.of("timestamptz", "timestamp", "date");

    /** The replacements with those that this takes; a query that has nothing to move back is an error. */
    public List<Replacement> addTo(List<Replacement> replacements, Diagnostics diagnostics) {
        List<Replacement> all = new ArrayList<>(replacements);
        model.storage()
                .incremental()
                .ifPresent(growing -> growing.lateBy().ifPresent(interval -> {
                    List<Call> marks = SyntaxWalk.all(query, Call.class).stream()
                            .filter(this::isMark)
                            .toList();
                    marks.forEach(mark -> all.addAll(moved(mark, interval)));
                    if (marks.isEmpty()) {
                        diagnostics.report(idle(growing));
                    }
                }));
        all.sort(Comparator.comparingInt((Replacement each) -> each.span().start())
                .thenComparing(each -> each.span().end()));
        return all;
    }

    /** The columns of what the table has whose greatest value is asked for, whatever their types. */
    public List<String> watermarks() {
        return SyntaxWalk.all(query, Call.class).stream()
                .flatMap(this::maxima)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isMark(Call call) {
        return type(call) != null && maxima(call).findAny().isPresent();
    }

    private Stream<String> maxima(Call call) {
        return call.name().get(call.name().size() - 1).text().equals("max")
                ? call.arguments().stream()
                        .map(expressions::value)
                        .flatMap((Value value) -> value.origins().value().stream())
                        .filter(origin -> origin.relation().equals(model.type()))
                        .map(ColumnOrigin::column)
                : Stream.empty();
    }

    /** A point in time; null for anything else. */
    private PgType type(Call call) {
        return expressions
                .value(call)
                .type()
                .filter(type -> !type.array() && TIMES.contains(type.name()))
                .orElse(null);
    }

    /** What was named by the call keeps that name. */
    private List<Replacement> moved(Call call, String interval) {
        Span span = call.span();
        String type = type(call).withoutModifier().text();
        List<Replacement> edits = new ArrayList<>();
        edits.add(new Replacement(new Span(span.start(), span.start()), "("));
        edits.add(new Replacement(new Span(span.end(), span.end()), " - interval '" + interval + "')::" + type));
        SyntaxWalk.all(query, Query.Target.Value.class).stream()
                .filter(target -> target.expression() == call && target.label().isEmpty())
                .map(target -> TargetEnd.of(target, faults.plain().text()))
                .forEach(end -> edits.add(new Replacement(new Span(end, end), " as max")));
        return edits;
    }

    private static Diagnostic idle(IncrementalDeclaration growing) {
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                growing.place().value("lateBy"),
                "lateBy has nothing to move back: the increment asks for no max(…) of a date or timestamp of {{ this }}",
                "write: where loaded_at > (select max(loaded_at) from {{ this }})");
    }
}
