package dev.headrace.processor.mutation;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Expression.Case;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.Name;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Values that are computed otherwise. */
final class ValueMutations {
    /** Values that come repeatedly make no difference to them. */
    private static final Set<String> UNCOUNTING = Set.of("min", "max", "bool_and", "bool_or", "every");

    private static final Map<String, String> ARITHMETIC = Map.of("+", "-", "-", "+", "*", "/", "/", "*");

    /** A sum of whole numbers has the type of a count, any other that of a maximum. */
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("sum", "max count"),
            Map.entry("avg", "max"),
            Map.entry("min", "max"),
            Map.entry("max", "min"),
            Map.entry("bool_and", "bool_or"),
            Map.entry("every", "bool_or"),
            Map.entry("bool_or", "bool_and"),
            Map.entry("lag", "lead"),
            Map.entry("lead", "lag"),
            Map.entry("first_value", "last_value"),
            Map.entry("last_value", "first_value"),
            Map.entry("rank", "dense_rank"),
            Map.entry("dense_rank", "rank"),
            Map.entry("floor", "ceil"),
            Map.entry("ceil", "floor"),
            Map.entry("ceiling", "floor"),
            Map.entry("greatest", "least"),
            Map.entry("least", "greatest"));

    /** Of a value they make one of the same type, so that the value itself can stand there. */
    private static final Set<String> LEFT_OUT =
            Set.of("lower", "upper", "initcap", "trim", "btrim", "ltrim", "rtrim", "abs", "round", "trunc", "reverse");

    private final Draft draft;

    ValueMutations(Draft draft) {
        this.draft = draft;
    }

    void add() {
        draft.all(Operation.class).forEach(this::arithmetic);
        draft.all(Call.class).forEach(this::call);
        draft.all(Special.class).forEach(this::special);
        draft.all(Case.class).forEach(this::otherwise);
    }

    private void arithmetic(Operation operation) {
        String other = ARITHMETIC.get(operation.operator());
        if (other != null && operation.operands().size() == 2) {
            draft.change("arithmetic", operation.span(), operation.operatorSpan(), other);
        }
    }

    private void call(Call call) {
        Name name = call.name().get(call.name().size() - 1);
        function(name.text(), name.span(), call.span(), call.arguments().size());
        if (call.distinct() && !UNCOUNTING.contains(name.text())) {
            distinct(call);
        } else if (name.text().equals("count") && call.arguments().size() == 1) {
            Expression counted = call.arguments().get(0);
            if (!draft.isNeverNull(counted)) {
                draft.change("count", call.span(), counted.span(), "*");
            }
        }
    }

    private void distinct(Call call) {
        int start = call.name().get(0).span().end();
        draft.word(start, call.arguments().get(0).span().start(), "distinct")
                .ifPresent(word -> draft.change("aggregate", call.span(), word.span(), "all"));
    }

    private void function(String name, Span place, Span whole, int arguments) {
        if (FUNCTIONS.containsKey(name)) {
            for (String other : FUNCTIONS.get(name).split(" ")) {
                draft.change("function", whole, place, other);
            }
        } else if (LEFT_OUT.contains(name) && arguments == 1) {
            draft.change("function", whole, place, "");
        }
    }

    private void special(Special special) {
        Span name = new Span(
                special.span().start(),
                Math.min(
                        special.span().end(),
                        special.span().start() + special.name().length()));
        if (draft.text(name).toLowerCase(Locale.ROOT).equals(special.name())) {
            function(special.name(), name, special.span(), special.operands().size());
        }
        List<Expression> operands = special.operands();
        if (special.name().equals("coalesce") && operands.size() > 1) {
            List<Expression> before = operands.subList(0, operands.size() - 1);
            boolean never = before.stream().anyMatch(draft::isNeverNull);
            boolean isNull =
                    operands.get(operands.size() - 1) instanceof Literal literal && literal.kind() == Literal.Kind.NULL;
            if (!never && !isNull) {
                int from = before.get(before.size() - 1).span().end();
                int to = operands.get(operands.size() - 1).span().end();
                draft.change("coalesce", special.span(), new Span(from, to), "");
            }
        }
    }

    private void otherwise(Case choice) {
        choice.otherwise()
                .filter(value -> !(value instanceof Literal literal && literal.kind() == Literal.Kind.NULL))
                .ifPresent(value -> draft.replace("ELSE", value.span(), "null"));
    }
}
