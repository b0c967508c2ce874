package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.SelectList.Output;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.expression.Parts;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Windows: those of the WINDOW clause, and those of OVER that start from them ({@code transformWindowDefinitions}). */
final class WindowAnalyzer {
    private final ExpressionAnalyzer expressions;
    private final Sortable sortable;
    private final FrameCheck frames;
    private final Faults faults;

    WindowAnalyzer(ExpressionAnalyzer expressions, Sortable sortable, FrameCheck frames, Faults faults) {
        this.expressions = expressions;
        this.sortable = sortable;
        this.frames = frames;
        this.faults = faults;
    }

    /** The windows of the WINDOW clause, those that start from others with what they take from them. */
    Map<String, Window> named(Query.Select select, Scope scope) {
        Map<String, Window> windows = new HashMap<>();
        for (Query.NamedWindow window : select.windows()) {
            expressions.window(window.window(), scope);
            Window whole = checked(window.window(), windows, scope);
            if (windows.containsKey(window.name().text())) {
                faults.error(
                        Code.WINDOWING_ERROR,
                        window.window().span(),
                        "window \"" + window.name() + "\" is already defined",
                        "give one of them another name");
            }
            windows.put(window.name().text(), whole);
        }
        return windows;
    }

    /** The window of a call, with what it takes from named ones. */
    Window of(Expression call, Map<String, Window> named, Scope scope) {
        Window window = call instanceof Expression.Call plain
                ? plain.over().orElseThrow()
                : ((Expression.SpecialAggregate) call).over().orElseThrow();
        if (window.named()) {
            Name name = window.base().orElseThrow();
            return base(name, named).orElse(window);
        }
        return checked(window, named, scope);
    }

    /** The outputs, decided by what their windows take from named ones; {@code calls} are those with a window. */
    Output decided(Output output, Map<Expression, Window> calls) {
        List<Operand> operands = output.operands().stream()
                .map(operand -> operand.expression()
                        .map(expression -> new Operand(
                                operand.place(),
                                operand.expression(),
                                operand.value().influencedBy(keys(expression, calls))))
                        .orElse(operand))
                .toList();
        return new Output(output.names(), operands, output.complete());
    }

    private List<Value> keys(Expression expression, Map<Expression, Window> calls) {
        List<Value> keys = new ArrayList<>();
        if (!calls.isEmpty()) {
            Walk.visit(expression, 0, (part, at) -> {
                Optional.ofNullable(calls.get(part))
                        .ifPresent(window -> Parts.of(window)
                                .forEach(key -> keys.add(expressions.analyzed().value(key))));
                return true;
            });
        }
        return keys;
    }

    private Optional<Window> base(Name name, Map<String, Window> named) {
        if (!named.containsKey(name.text())) {
            faults.error(
                    Code.UNDEFINED_OBJECT,
                    name.span(),
                    "window \"" + name + "\" does not exist",
                    Faults.candidates(
                            "the WINDOW clause has: ",
                            name.text(),
                            named.keySet().stream().sorted().toList()));
        }
        return Optional.ofNullable(named.get(name.text()));
    }

    private Window checked(Window window, Map<String, Window> named, Scope scope) {
        window.partitionBy()
                .forEach(key ->
                        sortable.distinct(expressions.analyzed().value(key).type(), key.span()));
        window.orderBy()
                .forEach(key -> sortable.sorted(
                        expressions.analyzed().value(key.expression()).type(), key));
        Window whole = window.base()
                .flatMap(name -> base(name, named))
                .map(base -> extended(window, base))
                .orElse(window);
        window.frame().ifPresent(frame -> frames.check(frame, whole, scope));
        return whole;
    }

    private Window extended(Window window, Window base) {
        String name = window.base().orElseThrow().text();
        if (!window.partitionBy().isEmpty()) {
            override("PARTITION BY", name, window);
        }
        if (!window.orderBy().isEmpty() && !base.orderBy().isEmpty()) {
            override("ORDER BY", name, window);
        }
        if (base.frame().isPresent()) {
            faults.error(
                    Code.WINDOWING_ERROR,
                    window.span(),
                    "cannot copy window \"" + name + "\" because it has a frame clause",
                    window.orderBy().isEmpty() && window.frame().isEmpty()
                            ? new String[] {"Omit the parentheses in this OVER clause."}
                            : new String[0]);
        }
        List<SortKey> orderBy = window.orderBy().isEmpty() ? base.orderBy() : window.orderBy();
        return new Window(Optional.empty(), false, base.partitionBy(), orderBy, window.frame(), window.span());
    }

    private void override(String clause, String name, Window window) {
        faults.error(
                Code.WINDOWING_ERROR,
                window.span(),
                "cannot override " + clause + " clause of window \"" + name + "\"",
                "write the whole window in this OVER clause");
    }
}
