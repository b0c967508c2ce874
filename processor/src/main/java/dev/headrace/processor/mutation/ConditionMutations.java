package dev.headrace.processor.mutation;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Words.Word;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.sql.tree.Expression.Subquery;
import dev.headrace.processor.sql.tree.FromItem.Join;
import dev.headrace.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Conditions that hold of more rows, or of others. */
final class ConditionMutations {
    /** Of those that compare sizes the next one, which differs in a single value; the others are turned round. */
    private static final Map<String, String> COMPARISONS =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "=", "<>", "<>", "=");

    private static final Map<String, String> TESTS = Map.ofEntries(
            Map.entry("IS NULL", "is not null"),
            Map.entry("IS NOT NULL", "is null"),
            Map.entry("IS TRUE", "is not true"),
            Map.entry("IS NOT TRUE", "is true"),
            Map.entry("IS FALSE", "is not false"),
            Map.entry("IS NOT FALSE", "is false"),
            Map.entry("IS DISTINCT FROM", "is not distinct from"),
            Map.entry("IS NOT DISTINCT FROM", "is distinct from"),
            Map.entry("IN", "not in"),
            Map.entry("NOT IN", "in"),
            Map.entry("BETWEEN", "not between"),
            Map.entry("NOT BETWEEN", "between"),
            Map.entry("LIKE", "not like"),
            Map.entry("NOT LIKE", "like"),
            Map.entry("ILIKE", "not ilike"),
            Map.entry("NOT ILIKE", "ilike"));

    private final Draft draft;

    /** What has its conjuncts left out one by one, which finds all that AND turned into OR would. */
    private final Set<Expression> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    ConditionMutations(Draft draft) {
        this.draft = draft;
    }

    void add() {
        for (Select select : draft.all(Select.class)) {
            select.where().ifPresent(where -> leaveOut("condition", where));
            select.having().ifPresent(having -> leaveOut("condition", having));
        }
        draft.all(Join.class).stream()
                .flatMap(join -> join.on().stream())
                .filter(on -> conjuncts(on).size() > 1)
                .forEach(on -> leaveOut("join condition", on));
        draft.all(Expression.Call.class).stream()
                .flatMap(call -> call.filter().stream())
                .forEach(filter -> leaveOut("filter", filter));
        draft.all(Operation.class).forEach(this::change);
        draft.all(Subquery.class).stream()
                .filter(query -> query.kind() == Subquery.Kind.EXISTS)
                .forEach(this::turn);
    }

    private void leaveOut(String what, Expression condition) {
        List<Expression> conjuncts = conjuncts(condition);
        for (Expression each : conjuncts) {
            if (!isTrue(each)) {
                draft.replace(what, each.span(), "true");
            }
        }
    }

    /** A condition that is known to hold. */
    private boolean isTrue(Expression condition) {
        return condition instanceof Operation test
                && test.operator().equals("IS NOT NULL")
                && draft.isNeverNull(test.operands().get(0));
    }

    private List<Expression> conjuncts(Expression condition) {
        if (!(condition instanceof Operation and && and.operator().equals("AND"))) {
            return List.of(condition);
        }
        taken.add(condition);
        List<Expression> conjuncts = new ArrayList<>();
        and.operands().forEach(each -> conjuncts.addAll(conjuncts(each)));
        return conjuncts;
    }

    private void change(Operation operation) {
        String operator = operation.operator();
        switch (operator) {
            case "AND" -> swap(operation, "and", "or");
            case "OR" -> swap(operation, "or", "and");
            case "NOT" -> negation(operation);
            default -> {
                if (COMPARISONS.containsKey(operator) && operation.operands().size() == 2) {
                    draft.change("comparison", operation.span(), operation.operatorSpan(), COMPARISONS.get(operator));
                } else if (TESTS.containsKey(operator)) {
                    draft.change("test", operation.span(), operation.operatorSpan(), TESTS.get(operator));
                }
            }
        }
    }

    private void swap(Operation operation, String word, String other) {
        if (taken.contains(operation)) {
            return;
        }
        List<Expression> operands = operation.operands();
        for (int i = 1; i < operands.size(); i++) {
            Span both = operands.get(i - 1).span().to(operands.get(i).span());
            draft.word(operands.get(i - 1).span().end(), operands.get(i).span().start(), word)
                    .map(Word::span)
                    .ifPresent(span -> draft.change(word.toUpperCase(Locale.ROOT), both, span, other));
        }
    }

    /** What has a test or an EXISTS behind it is turned round there. */
    private void negation(Operation not) {
        Expression operand = not.operands().get(0);
        boolean turned = operand instanceof Subquery
                || operand instanceof Operation inner
                        && (COMPARISONS.containsKey(inner.operator()) || TESTS.containsKey(inner.operator()));
        if (!turned) {
            draft.change("NOT", not.span(), not.operatorSpan(), "");
        }
    }

    private void turn(Subquery exists) {
        Span word = new Span(exists.span().start(), exists.span().start() + "exists".length());
        if (draft.text(word).equalsIgnoreCase("exists")) {
            draft.replace("EXISTS", word, "not exists");
        }
    }
}
