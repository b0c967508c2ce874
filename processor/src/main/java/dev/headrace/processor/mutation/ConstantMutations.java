package dev.headrace.processor.mutation;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Expression.Case;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.Select;
import dev.headrace.processor.sql.tree.SortKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Constants that hold something else. */
final class ConstantMutations {
    private static final Set<String> COMPARING =
            Set.of("=", "<>", "<", "<=", ">", ">=", "IN", "NOT IN", "LIKE", "NOT LIKE", "ILIKE", "NOT ILIKE", "||");

    private final Draft draft;
    private final Set<Expression> strings = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Expression> meaningless = Collections.newSetFromMap(new IdentityHashMap<>());

    ConstantMutations(Draft draft) {
        this.draft = draft;
    }

    void add() {
        draft.all(Operation.class).stream()
                .filter(operation -> COMPARING.contains(operation.operator()))
                .forEach(operation -> strings.addAll(operation.operands()));
        draft.all(Case.class).forEach(this::results);
        draft.all(Special.class).stream()
                .filter(special -> special.name().equals("coalesce"))
                .forEach(special -> strings.addAll(special.operands()));
        draft.all(Query.Target.Value.class).forEach(target -> strings.add(target.expression()));
        findMeaningless();
        draft.all(Literal.class).stream()
                .filter(literal -> !meaningless.contains(literal))
                .forEach(this::change);
    }

    private void results(Case choice) {
        choice.whens().forEach(when -> strings.add(when.result()));
        choice.whens().forEach(when -> strings.add(when.condition()));
        choice.otherwise().ifPresent(strings::add);
    }

    /** A number can be the place of a column, and of what is counted only nulls matter. */
    private void findMeaningless() {
        draft.all(GroupBy.class).forEach(grouping -> meaningless.addAll(grouping.keys()));
        draft.all(SortKey.class).forEach(key -> meaningless.add(key.expression()));
        draft.all(Call.class).stream()
                .filter(call -> !call.distinct()
                        && call.name().get(call.name().size() - 1).text().equals("count"))
                .flatMap(call -> call.arguments().stream())
                .forEach(this::counted);
        // Left out as a whole.
        draft.all(Select.class).forEach(select -> select.where().ifPresent(meaningless::add));
    }

    private void counted(Expression argument) {
        meaningless.add(argument);
        if (argument instanceof Case choice) {
            choice.whens().forEach(when -> counted(when.result()));
            choice.otherwise().ifPresent(this::counted);
        }
    }

    private void change(Literal literal) {
        switch (literal.kind()) {
            case INTEGER, NUMERIC -> number(literal);
            case BOOLEAN ->
                draft.replace("constant", literal.span(), literal.text().equals("true") ? "false" : "true");
            case STRING -> {
                if (strings.contains(literal)) {
                    draft.replace("constant", literal.span(), literal.text().isEmpty() ? "'x'" : "''");
                }
            }
            case OPEN_STRING, BIT_STRING, NULL -> {}
        }
    }

    private void number(Literal literal) {
        BigDecimal value = new BigDecimal(literal.text());
        draft.replace("constant", literal.span(), value.add(BigDecimal.ONE).toPlainString());
    }
}
