package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** CASE, COALESCE, NULLIF, GREATEST and LEAST: one of several values. */
final class ConditionalTyper {
    private final ExpressionAnalyzer expressions;
    private final Operators operators;
    private final BranchTypes branches;
    private final Conversions conversions;
    private final Faults faults;

    ConditionalTyper(
            ExpressionAnalyzer expressions,
            Operators operators,
            BranchTypes branches,
            Conversions conversions,
            Faults faults) {
        this.expressions = expressions;
        this.operators = operators;
        this.branches = branches;
        this.conversions = conversions;
        this.faults = faults;
    }

    /** The conditions decide which value it is, but are not where it comes from. */
    Value caseOf(Expression.Case branching, Scope scope) {
        List<Value> conditions = new ArrayList<>();
        List<Operand> results = new ArrayList<>();
        Optional<Operand> tested = branching.operand().map(each -> tested(each, scope));
        for (Expression.When when : branching.whens()) {
            Operand condition = expressions.operand(when.condition(), scope);
            conditions.add(tested.map(value -> matches(value, condition))
                    .orElseGet(() -> conversions.truth("CASE/WHEN", condition)));
            results.add(expressions.operand(when.result(), scope));
        }
        // PostgreSQL looks at ELSE first; without one it is NULL.
        results.add(
                0,
                branching
                        .otherwise()
                        .map(last -> expressions.operand(last, scope))
                        .orElseGet(() -> none(branching)));
        Branches agreed = branches.agree("CASE", results);
        boolean notNull = branching.otherwise().isPresent() && agreed.allNotNull();
        return decided(agreed, Nullability.notNullIf(notNull), conditions);
    }

    private static Operand none(Expression.Case branching) {
        Expression.Literal empty = new Expression.Literal(Expression.Literal.Kind.NULL, "null", branching.span());
        return Operand.of(empty, Constants.of(empty));
    }

    private static Value decided(Branches branches, Nullability nullability, List<Value> conditions) {
        Value one = branches.oneOf("case", nullability).influencedBy(conditions);
        List<Value> all = new ArrayList<>(conditions);
        all.addAll(branches.values());
        return branches.type()
                .map(type -> Value.computed("case " + conditions.size(), type, nullability, all)
                        .with(one.origins()))
                .orElse(one);
    }

    private Operand tested(Expression operand, Scope scope) {
        Operand tested = expressions.operand(operand, scope);
        return tested.isUntyped() ? tested.with(conversions.to(PgType.TEXT, tested)) : tested;
    }

    private Value matches(Operand tested, Operand value) {
        Span place = when(value.place());
        Value equal = operators.binary("=", place, tested, value);
        return conversions.truth("CASE/WHEN", Operand.at(place, equal));
    }

    /** PostgreSQL reports that a comparison has no operator at the WHEN before it. */
    private Span when(Span condition) {
        String before = faults.plain().text().substring(0, condition.start()).toLowerCase(Locale.ROOT);
        int start = before.lastIndexOf("when");
        return start < 0 ? condition : new Span(start, condition.end());
    }

    /** COALESCE, GREATEST or LEAST: not null if one of the values is not. */
    Value firstOf(Expression.Special call, Scope scope) {
        List<Operand> operands = expressions.operands(call.operands(), scope);
        Branches agreed = branches.agree(call.name().toUpperCase(Locale.ROOT), operands);
        return agreed.oneOf(call.name(), Nullability.notNullIf(agreed.anyNotNull()));
    }

    /** The first value, or null where it equals the second. */
    Value nullIf(Expression.Special call, Scope scope) {
        Operand first = expressions.operand(call.operands().get(0), scope);
        Operand second = expressions.operand(call.operands().get(1), scope);
        Span place = call.span();
        Value equal = operators.binary("=", place, first, second);
        if (equal.type().isEmpty()) {
            return Value.from(List.of(first.value(), second.value()));
        }
        if (!equal.type().get().sameAs(PgType.BOOL)) {
            faults.error(Code.DATATYPE_MISMATCH, place, "NULLIF requires = operator to yield boolean");
        }
        // Its type was decided by the comparison.
        Value kept = operators
                .leftType("=", first, second)
                .map(type -> conversions.to(type, first))
                .orElse(first.value());
        return Value.computed(
                        "nullif", kept.type().orElse(PgType.TEXT), Nullability.NULLABLE, List.of(kept, second.value()))
                .with(kept.origins().influencedBy(List.of(second.value().origins())));
    }
}
