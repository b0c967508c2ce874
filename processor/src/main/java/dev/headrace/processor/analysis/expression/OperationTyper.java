package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Operators in all their forms: which rules each follows. */
final class OperationTyper {
    private final ExpressionAnalyzer expressions;
    private final Operators operators;
    private final Functions functions;
    private final LogicTyper logic;
    private final ComparisonTyper comparisons;
    private final MembershipTyper memberships;

    OperationTyper(
            ExpressionAnalyzer expressions,
            Operators operators,
            Functions functions,
            LogicTyper logic,
            ComparisonTyper comparisons,
            MembershipTyper memberships) {
        this.expressions = expressions;
        this.operators = operators;
        this.functions = functions;
        this.logic = logic;
        this.comparisons = comparisons;
        this.memberships = memberships;
    }

    Value type(Operation operation, Scope scope) {
        String operator = operation.operator();
        if (operator.endsWith("IN") && operator.matches("(NOT )?IN")) {
            return memberships.in(operation, scope);
        }
        if (operator.endsWith("DISTINCT FROM")) {
            return distinct(operation, scope);
        }
        if (isSymbol(operator)) {
            return symbol(operation, scope);
        }
        List<Operand> operands = expressions.operands(operation.operands(), scope);
        if (operator.equals("AND") || operator.equals("OR") || operator.equals("NOT")) {
            return logic.connective(operator, operands);
        }
        if (operator.endsWith("BETWEEN") || operator.endsWith("SYMMETRIC")) {
            return comparisons.between(
                    operator, operation.operatorSpan(), operands.get(0), operands.get(1), operands.get(2));
        }
        if (PatternOperators.contains(operator)) {
            return pattern(operation, operands);
        }
        return word(operation, operands);
    }

    private static boolean isSymbol(String operator) {
        return !Character.isLetter(operator.charAt(operator.length() - 1));
    }

    private Value word(Operation operation, List<Operand> operands) {
        return switch (operation.operator()) {
            case "AT TIME ZONE" ->
                functions.apply("timezone", operation.operatorSpan(), List.of(operands.get(1), operands.get(0)));
            case "AT LOCAL" -> functions.apply("timezone", operation.operatorSpan(), operands);
            case "OVERLAPS" -> functions.apply("overlaps", operation.operatorSpan(), operands);
            case "IS NORMALIZED", "IS NOT NORMALIZED" ->
                functions.apply("is_normalized", operation.operatorSpan(), operands);
            default -> logic.test(operation, operands.get(0));
        };
    }

    private Value pattern(Operation operation, List<Operand> operands) {
        boolean similar = operation.operator().endsWith("TO");
        Operand pattern = operands.get(1);
        if (similar || operands.size() == 3) {
            String escape = similar ? "similar_to_escape" : "like_escape";
            List<Operand> rest = operands.subList(1, operands.size());
            pattern = Operand.at(pattern.place(), functions.apply(escape, operation.operatorSpan(), rest));
        }
        return operators.binary(
                PatternOperators.symbol(operation.operator()), operation.operatorSpan(), operands.get(0), pattern);
    }

    private Value distinct(Operation operation, Scope scope) {
        Expression left = operation.operands().get(0);
        Expression right = operation.operands().get(1);
        boolean not = operation.operator().startsWith("IS NOT");
        if (left instanceof Expression.Row one && right instanceof Expression.Row other) {
            return comparisons.distinct(
                    not,
                    operation.operatorSpan(),
                    expressions.operands(one.fields(), scope),
                    expressions.operands(other.fields(), scope));
        }
        Operand first = expressions.operand(left, scope);
        Operand second = expressions.operand(right, scope);
        if (isNull(left) || isNull(right)) {
            return logic.presence(!not, isNull(right) ? first : second);
        }
        return comparisons.distinct(not, operation.operatorSpan(), List.of(first), List.of(second));
    }

    /** The bare word; it needs no operator to be compared with. */
    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.kind() == Expression.Literal.Kind.NULL;
    }

    /** Chains lean to the left, deeper than the stack: they are walked with a loop. */
    private Value symbol(Operation top, Scope scope) {
        if (top.operands().size() == 1) {
            return prefix(top, scope);
        }
        Deque<Operation> chain = new ArrayDeque<>();
        Expression left = top;
        while (left instanceof Operation link && link.operands().size() == 2 && isSymbol(link.operator())) {
            chain.push(link);
            left = link.operands().get(0);
        }
        Operand result = null;
        for (Operation link : chain) {
            Value value = result == null ? first(link, scope) : step(link, result, scope);
            result = Operand.of(link, link == top ? value : expressions.derived(link, value));
        }
        return result.value();
    }

    private Value first(Operation link, Scope scope) {
        Expression left = link.operands().get(0);
        Expression right = link.operands().get(1);
        if (left instanceof Expression.Row row && right instanceof Expression.Row other) {
            return rows(link, row, other, scope);
        }
        if (left instanceof Expression.Row
                && right instanceof Expression.Subquery query
                && query.kind() == Expression.Subquery.Kind.SCALAR) {
            return memberships.row(link, (Expression.Row) left, query, scope);
        }
        return step(link, expressions.operand(left, scope), scope);
    }

    private Value rows(Operation link, Expression.Row left, Expression.Row right, Scope scope) {
        List<Operand> fields = new ArrayList<>(expressions.fields(left.fields(), scope));
        return comparisons.rows(
                link.operator(), link.operatorSpan(), fields, expressions.fields(right.fields(), scope));
    }

    private Value step(Operation link, Operand left, Scope scope) {
        Operand right = expressions.operand(link.operands().get(1), scope);
        return operators.binary(link.operator(), link.operatorSpan(), left, right);
    }

    /** A sign before a number is part of the number. */
    private Value prefix(Operation operation, Scope scope) {
        Expression operand = operation.operands().get(0);
        if (operation.operator().equals("-") && operand instanceof Expression.Literal literal) {
            Optional<Value> constant = Constants.negated(literal);
            if (constant.isPresent()) {
                expressions.analyze(operand, scope);
                return constant.get();
            }
        }
        return operators.prefix(operation.operator(), operation.operatorSpan(), expressions.operand(operand, scope));
    }
}
