package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.AnyType;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CollateExpression;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.OverlapsCondition;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.TimezoneExpression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.IsUnknownExpression;
import net.sf.jsqlparser.expression.operators.relational.LikeExpression;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;

/** Operators and predicates. */
final class OperatorTranslator {
    /** Operators of other databases that JSqlParser writes as words. */
    private static final Set<String> FOREIGN =
            Set.of("XOR", "DIV", "REGEXP", "RLIKE", "REGEXP BINARY", "REGEXP_LIKE", "MEMBER OF", "PRIOR", "*=", "=*");

    private final ExpressionTranslator expressions;

    OperatorTranslator(ExpressionTranslator expressions) {
        this.expressions = expressions;
    }

    Optional<Expression> translate(net.sf.jsqlparser.expression.Expression expression) {
        return predicate(expression).or(() -> test(expression)).or(() -> operator(expression));
    }

    private Optional<Expression> operator(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof AndExpression || expression instanceof OrExpression) {
            return Optional.of(chain((BinaryExpression) expression));
        }
        if (expression instanceof BinaryExpression binary) {
            return Optional.of(binary(binary));
        }
        if (expression instanceof NotExpression not) {
            return operation("NOT", expression, not.getExpression());
        }
        if (expression instanceof SignedExpression signed) {
            return operation(String.valueOf(signed.getSign()), expression, signed.getExpression());
        }
        if (expression instanceof CollateExpression collate) {
            Expression operand = expressions.translate(collate.getLeftExpression());
            Span span = expressions.span(collate, List.of(operand));
            Name collation = new Name(ParsedText.identifier(collate.getCollate()), span);
            return Optional.of(new Expression.Collate(operand, List.of(collation), span));
        }
        if (expression instanceof TimezoneExpression zone) {
            Stream<net.sf.jsqlparser.expression.Expression> zones = zone.getTimezoneExpressions().stream();
            List<Expression> operands =
                    expressions.translateAll(Stream.concat(Stream.of(zone.getLeftExpression()), zones));
            return Optional.of(expressions.operation("AT TIME ZONE", operands, expression));
        }
        return expression instanceof JsonExpression json ? Optional.of(json(json)) : Optional.empty();
    }

    /** Long chains of AND or OR lean to the left, deeper than the stack: they are walked with a loop. */
    private Expression chain(BinaryExpression top) {
        LinkedList<net.sf.jsqlparser.expression.Expression> operands = new LinkedList<>();
        net.sf.jsqlparser.expression.Expression left = top;
        while (left.getClass() == top.getClass()) {
            operands.addFirst(((BinaryExpression) left).getRightExpression());
            left = ((BinaryExpression) left).getLeftExpression();
        }
        operands.addFirst(left);
        String operator = top instanceof AndExpression ? "AND" : "OR";
        return expressions.operation(operator, expressions.translateAll(operands.stream()), top);
    }

    /** Other chains lean to the left as well, with different operators in one chain. */
    private Expression binary(BinaryExpression top) {
        LinkedList<BinaryExpression> chain = new LinkedList<>();
        net.sf.jsqlparser.expression.Expression left = top;
        while (left instanceof BinaryExpression binary
                && !(left instanceof AndExpression || left instanceof OrExpression)) {
            chain.addFirst(binary);
            left = binary.getLeftExpression();
        }
        Expression whole = expressions.translate(left);
        for (BinaryExpression link : chain) {
            Expression right = expressions.translate(link.getRightExpression());
            if (right instanceof Expression.Subquery any && any.kind() == Expression.Subquery.Kind.QUANTIFIED) {
                Span span = expressions.span(link, List.of(whole, right));
                boolean all = link.getRightExpression() instanceof AnyComparisonExpression comparison
                        && comparison.getAnyType() == AnyType.ALL;
                whole = new Expression.Quantified(symbol(link), span, all, whole, right, span);
                continue;
            }
            List<Expression> operands = new ArrayList<>(List.of(whole, right));
            if (link instanceof LikeExpression like && like.getEscape() != null) {
                operands.add(expressions.translate(like.getEscape()));
            }
            whole = expressions.operation(symbol(link), operands, link);
        }
        return whole;
    }

    private String symbol(BinaryExpression binary) {
        String symbol = binary.getStringExpression().strip().toUpperCase(Locale.ROOT);
        if (FOREIGN.contains(symbol)) {
            throw UnsupportedSql.notPostgres(expressions.span(binary, List.of()), "the operator " + symbol);
        }
        return symbol.equals("!=") ? "<>" : symbol;
    }

    private Expression json(JsonExpression json) {
        Expression whole = expressions.translate(json.getExpression());
        for (Map.Entry<net.sf.jsqlparser.expression.Expression, String> step : json.getIdentList()) {
            Expression right = expressions.translate(step.getKey());
            whole = expressions.operation(step.getValue(), List.of(whole, right), json);
        }
        return whole;
    }

    private Optional<Expression> predicate(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof Between between) {
            return operation(
                    between.isNot() ? "NOT BETWEEN" : "BETWEEN",
                    expression,
                    between.getLeftExpression(),
                    between.getBetweenExpressionStart(),
                    between.getBetweenExpressionEnd());
        }
        if (expression instanceof InExpression in) {
            return Optional.of(in(in));
        }
        if (expression instanceof OverlapsCondition overlaps) {
            Stream<? extends net.sf.jsqlparser.expression.Expression> both =
                    Stream.concat(overlaps.getLeft().stream(), overlaps.getRight().stream());
            return Optional.of(expressions.operation("OVERLAPS", expressions.translateAll(both), expression));
        }
        return Optional.empty();
    }

    private Expression in(InExpression in) {
        List<Expression> operands = new ArrayList<>(List.of(expressions.translate(in.getLeftExpression())));
        if (in.getRightExpression() instanceof ParenthesedSelect select) {
            operands.add(expressions.subquery(Expression.Subquery.Kind.QUANTIFIED, select, select));
        } else if (in.getRightExpression() instanceof ExpressionList<?> list) {
            operands.addAll(expressions.translateAll(list.stream()));
        } else {
            operands.add(expressions.translate(in.getRightExpression()));
        }
        return expressions.operation(in.isNot() ? "NOT IN" : "IN", operands, in);
    }

    private Optional<Expression> test(net.sf.jsqlparser.expression.Expression expression) {
        if (expression instanceof IsNullExpression test) {
            return operation(test.isNot() ? "IS NOT NULL" : "IS NULL", expression, test.getLeftExpression());
        }
        if (expression instanceof IsBooleanExpression test) {
            String operator = "IS " + (test.isNot() ? "NOT " : "") + (test.isTrue() ? "TRUE" : "FALSE");
            return operation(operator, expression, test.getLeftExpression());
        }
        if (expression instanceof IsUnknownExpression test) {
            return operation(test.isNot() ? "IS NOT UNKNOWN" : "IS UNKNOWN", expression, test.getLeftExpression());
        }
        return Optional.empty();
    }

    private Optional<Expression> operation(
            String operator, Object whole, net.sf.jsqlparser.expression.Expression... operands) {
        return Optional.of(expressions.operation(operator, expressions.translateAll(Stream.of(operands)), whole));
    }
}
