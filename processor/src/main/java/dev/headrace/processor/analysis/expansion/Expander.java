package dev.headrace.processor.analysis.expansion;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.function.DeclaredFunction;
import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.function.Template;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.type.FunctionCall;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Writes SQL with the calls of functions that have a body replaced by it. */
public final class Expander {
    private final String sql;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();
    private final NavigableMap<Integer, Call> calls = new TreeMap<>();
    private final DeclaredFunctions functions;
    private final AnalyzedExpressions expressions;
    private final CallForm forms;

    /** A place that is not text yet. */
    private record Mark(Span span, Template.Piece piece) {}

    /**
     * Expands the calls in a text.
     *
     * @param sql the text
     * @param root its syntax tree
     * @param functions the functions that it may call
     * @param expressions what was found of its expressions
     */
    public Expander(
            String sql, Record root, DeclaredFunctions functions, AnalyzedExpressions expressions, Faults faults) {
        this.sql = sql;
        this.functions = functions;
        this.expressions = expressions;
        this.forms = new CallForm(functions, expressions, faults);
        for (Call call : SyntaxWalk.all(root, Call.class)) {
            if (function(call).flatMap(DeclaredFunction::body).isPresent()) {
                calls.put(call.span().start(), call);
            }
        }
    }

    /** Whether there is no call to expand. */
    public boolean isIdle() {
        return calls.isEmpty();
    }

    /** Whether the call is one to expand. */
    boolean expands(Call call) {
        return calls.get(call.span().start()) == call;
    }

    /** Whether there is one in that expression, queries inside it aside. */
    boolean isIn(Expression expression) {
        return SyntaxWalk.all(expression, Call.class, node -> !(node instanceof Expression.Subquery)).stream()
                .anyMatch(this::expands);
    }

    /** What stands at that place is put in later. */
    public void mark(Span span, Template.Piece piece) {
        marks.put(span.start(), new Mark(span, piece));
    }

    /** The calls that stand in no other, in order. */
    public List<Call> outermost() {
        List<Call> outermost = new ArrayList<>();
        int end = 0;
        for (Call call : calls.values()) {
            if (call.span().start() >= end) {
                outermost.add(call);
                end = call.span().end();
            }
        }
        return outermost;
    }

    /** What stands for a call. */
    public Template expand(Call call) {
        DeclaredFunction function = function(call).orElseThrow();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            arguments.add(argument(call, function, i));
        }
        return forms.write(call, function, arguments);
    }

    /** A part of the text with its calls expanded. */
    public Template write(Span span) {
        List<Object> parts = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            Map.Entry<Integer, Call> call = calls.ceilingEntry(at);
            Map.Entry<Integer, Mark> mark = marks.ceilingEntry(at);
            int next = Math.min(start(call), start(mark));
            if (next >= span.end()) {
                break;
            }
            parts.add(sql.substring(at, next));
            if (start(call) <= start(mark)) {
                parts.add(expand(call.getValue()));
                at = call.getValue().span().end();
            } else {
                parts.add(new Template(List.of(mark.getValue().piece())));
                at = mark.getValue().span().end();
            }
        }
        parts.add(sql.substring(Math.min(at, span.end()), span.end()));
        return Template.concat(parts.toArray());
    }

    private static int start(Map.Entry<Integer, ?> entry) {
        return entry == null ? Integer.MAX_VALUE : entry.getKey();
    }

    private Optional<DeclaredFunction> function(Call call) {
        return expressions.function(call).flatMap(FunctionCall::entry).flatMap(functions::find);
    }

    /** What a parameter gets: one argument, or as an array those of a variadic one. */
    private Argument argument(Call call, DeclaredFunction function, int parameter) {
        boolean last = parameter == function.parameters().size() - 1;
        if (function.declaration().variadic() && last && !call.variadic()) {
            List<Expression> elements =
                    call.arguments().subList(parameter, call.arguments().size());
            List<Argument> written = elements.stream()
                    .map(each ->
                            written(each, function.parameters().get(parameter).element()))
                    .toList();
            return Argument.array(written, function.parameters().get(parameter));
        }
        String name = function.declaration().parameters().get(parameter).name();
        Expression given = call.arguments().stream()
                .filter(each -> each instanceof Expression.Named named
                        && named.parameter().text().equals(name))
                .map(each -> ((Expression.Named) each).value())
                .findFirst()
                .orElseGet(() -> call.arguments().get(parameter));
        return written(given, function.parameters().get(parameter));
    }

    private Argument written(Expression expression, PgType type) {
        boolean isThat =
                expressions.value(expression).type().filter(type::equals).isPresent();
        Template text = write(expression.span());
        // A column's name needs no parentheses, whatever stands around it.
        Template one = expression instanceof Expression.ColumnName ? text : Template.concat("(", text, ")");
        Template sql = isThat ? one : Template.concat("(", one, "::", type.text(), ")");
        boolean notNull = expressions.value(expression).isNotNull();
        return new Argument(sql, List.of(expression), notNull);
    }
}
