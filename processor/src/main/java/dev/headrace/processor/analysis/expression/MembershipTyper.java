package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.CommonType;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** IN, and comparisons with ANY and ALL: of a list, an array or a query. */
final class MembershipTyper {
    private final ExpressionAnalyzer expressions;
    private final Operators operators;
    private final ComparisonTyper comparisons;
    private final CommonType common;
    private final Catalog catalog;
    private final Queries queries;
    private final Conversions conversions;
    private final Faults faults;

    MembershipTyper(
            ExpressionAnalyzer expressions,
            Operators operators,
            ComparisonTyper comparisons,
            CommonType common,
            Catalog catalog,
            Queries queries,
            Conversions conversions,
            Faults faults) {
        this.expressions = expressions;
        this.operators = operators;
        this.comparisons = comparisons;
        this.common = common;
        this.catalog = catalog;
        this.queries = queries;
        this.conversions = conversions;
        this.faults = faults;
    }

    /** {@code x [NOT] IN (…)}. */
    Value in(Expression.Operation in, Scope scope) {
        boolean not = in.operator().startsWith("NOT");
        List<Expression> operands = in.operands();
        if (operands.size() == 2 && isQuantified(operands.get(1))) {
            return query("=", in.operatorSpan(), operands.get(0), (Expression.Subquery) operands.get(1), scope);
        }
        return list(not ? "<>" : "=", in.operatorSpan(), operands, scope);
    }

    /** {@code x op ANY|ALL (…)}. */
    Value quantified(Expression.Quantified quantified, Scope scope) {
        String operator = PatternOperators.symbol(quantified.operator());
        if (isQuantified(quantified.right())) {
            Expression.Subquery query = (Expression.Subquery) quantified.right();
            return query(operator, quantified.operatorSpan(), quantified.left(), query, scope);
        }
        Operand left = expressions.operand(quantified.left(), scope);
        Operand right = expressions.operand(quantified.right(), scope);
        return operators.quantified(operator, quantified.all(), quantified.operatorSpan(), left, right);
    }

    /** Whether its rows are compared, and not the one value that {@code array(select …)} or EXISTS makes of them. */
    private static boolean isQuantified(Expression right) {
        return right instanceof Expression.Subquery query && query.kind() == Expression.Subquery.Kind.QUANTIFIED;
    }

    /** {@code (a, b) = (select c, d …)}, the one place where a subquery's row is compared. */
    Value row(Expression.Operation comparison, Expression.Row left, Expression.Subquery query, Scope scope) {
        return query(comparison.operator(), comparison.operatorSpan(), left, query, scope);
    }

    private Value query(String operator, Span place, Expression left, Expression.Subquery query, Scope scope) {
        // PostgreSQL looks at the query first, and stops at the first fault.
        Relation relation = queries.analyze(query.query(), Optional.of(scope), scope.common());
        List<Operand> tested = left instanceof Expression.Row row
                ? expressions.fields(row.fields(), scope)
                : List.of(expressions.operand(left, scope));
        if (!relation.known()) {
            return Value.from(Operand.values(tested));
        }
        List<Operand> columns = relation.columns().stream()
                .map(column -> Operand.at(place, Value.of(column)))
                .toList();
        if (columns.size() != tested.size()) {
            String many = columns.size() > tested.size() ? "many" : "few";
            faults.error(Code.SYNTAX_ERROR, place, "subquery has too " + many + " columns");
            return Value.from(Operand.values(tested));
        }
        Value compared = comparisons.rows(operator, place, tested, columns);
        if (compared.type().isEmpty()) {
            return compared;
        }
        List<Value> deciding = new ArrayList<>(Operand.values(columns));
        deciding.add(SubqueryTyper.rows(relation));
        return Value.computed("in", PgType.BOOL, Nullability.NULLABLE, Operand.values(tested))
                .influencedBy(deciding)
                .withoutTerm();
    }

    /** A list is an array if its constants have a type in common with what is tested, else it is compared one by one. */
    private Value list(String operator, Span place, List<Expression> operands, Scope scope) {
        Operand tested = expressions.operand(operands.get(0), scope);
        List<Operand> members = expressions.operands(operands.subList(1, operands.size()), scope);
        List<Operand> all = new ArrayList<>(List.of(tested));
        all.addAll(members);
        if (!Operand.allKnown(all)) {
            return Value.from(Operand.values(all));
        }
        List<Operand> constants = members.stream()
                .filter(member -> !readsThisLevel(member, scope))
                .toList();
        List<Value> answers = new ArrayList<>();
        List<Operand> single = members;
        if (constants.size() > 1) {
            List<PgType> types = new ArrayList<>(List.of(tested.type()));
            constants.forEach(constant -> types.add(constant.type()));
            Optional<PgType> type = common.find(types)
                    .filter(found -> !found.is("record") && catalog.array(found).isPresent());
            if (type.isPresent()) {
                answers.add(array(operator, place, tested, constants, type.get()));
                single = members.stream()
                        .filter(member -> !constants.contains(member))
                        .toList();
            }
        }
        for (Operand member : single) {
            Value answer = one(operator, place, tested, member, scope);
            answers.add(conversions.truth("IN", Operand.at(place, answer)));
        }
        Nullability nullability =
                Nullability.strict(answers.stream().map(Value::nullability).toList());
        return Value.computed("in", PgType.BOOL, nullability, answers);
    }

    private Value array(String operator, Span place, Operand tested, List<Operand> members, PgType type) {
        List<Value> values = new ArrayList<>();
        members.forEach(member -> values.add(conversions.to(type.withoutModifier(), member)));
        Value elements = Value.computed("array", type.withoutModifier().arrayOf(), Nullability.NOT_NULL, values);
        Value answer =
                operators.quantified(operator, operator.equals("<>"), place, tested, Operand.at(place, elements));
        boolean notNull = tested.value().isNotNull() && values.stream().allMatch(Value::isNotNull);
        return answer.type().isPresent() ? answer.with(Nullability.notNullIf(notNull)) : answer;
    }

    private Value one(String operator, Span place, Operand tested, Operand member, Scope scope) {
        boolean rows = tested.expression()
                        .filter(Expression.Row.class::isInstance)
                        .isPresent()
                && member.expression().filter(Expression.Row.class::isInstance).isPresent();
        return rows
                ? comparisons.rows(operator, place, fields(tested), fields(member))
                : operators.binary(operator, place, tested, member);
    }

    private List<Operand> fields(Operand row) {
        return expressions.rememberedFields((Expression.Row) row.expression().orElseThrow());
    }

    /** PostgreSQL's {@code contain_vars_of_level(…, 0)}. */
    private boolean readsThisLevel(Operand member, Scope scope) {
        return member.expression()
                .filter(expression -> expressions.readsLevel(expression, scope.depth()))
                .isPresent();
    }
}
