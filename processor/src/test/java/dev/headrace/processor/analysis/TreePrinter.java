package dev.headrace.processor.analysis;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** An expression with a parenthesis around each operation, as SQL; what has no operators in it is taken from the text. */
final class TreePrinter {
    private final String sql;

    TreePrinter(String sql) {
        this.sql = sql;
    }

    String print(Expression expression) {
        if (expression instanceof Operation operation) {
            return "(" + operation(operation) + ")";
        }
        if (expression instanceof Expression.Quantified quantified) {
            String word = quantified.all() ? " all " : " any ";
            return "(" + print(quantified.left()) + " operator(pg_catalog." + quantified.operator() + ")" + word
                    + right(quantified.right()) + ")";
        }
        if (expression instanceof Expression.Collate collate) {
            return "(" + print(collate.operand()) + " collate \""
                    + collate.collation().get(0) + "\")";
        }
        if (expression instanceof Expression.Cast cast) {
            return "(" + print(cast.operand()) + "::" + cast.type().name() + ")";
        }
        String text = expression.span().of(sql);
        return expression instanceof Expression.Literal literal
                        && literal.text().startsWith("-")
                ? "(" + text + ")"
                : text;
    }

    private String right(Expression right) {
        String text = right.span().of(sql);
        return right instanceof Expression.Subquery ? text.substring(text.indexOf('(')) : "(" + print(right) + ")";
    }

    private String operation(Operation operation) {
        List<String> operands = operation.operands().stream().map(this::print).toList();
        String operator = operation.operator();
        String first = operands.get(0);
        if (operator.matches("(NOT )?BETWEEN.*")) {
            return first + " " + operator + " " + operands.get(1) + " and " + operands.get(2);
        }
        if (operator.matches("(NOT )?IN")) {
            return first + " " + operator + " (" + String.join(", ", operands.subList(1, operands.size())) + ")";
        }
        if (operator.matches("(NOT )?(LIKE|ILIKE|SIMILAR TO)") && operands.size() == 3) {
            return first + " " + operator + " " + operands.get(1) + " escape " + operands.get(2);
        }
        if (operator.endsWith("NORMALIZED") && operands.size() == 2) {
            String form = operation.operands().get(1).span().of(sql);
            return first + " " + operator.replace("NORMALIZED", form + " NORMALIZED");
        }
        if (operands.size() == 1) {
            boolean behind = operator.startsWith("IS ") || operator.equals("AT LOCAL");
            // Written plainly, a sign and a number would be one constant.
            String before = operator.equals("-") ? "operator(pg_catalog.-)" : operator;
            return behind ? first + " " + operator : before + " " + first;
        }
        return operands.stream().collect(Collectors.joining(" " + operator + " "));
    }
}
