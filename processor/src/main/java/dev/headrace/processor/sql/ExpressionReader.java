package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Expressions: operators climb by PostgreSQL's own precedence (section 4.1.6 of its manual and the head of its grammar). */
final class ExpressionReader {
    private final Cursor cursor;
    private final PrimaryReader primaries;
    private final PredicateReader predicates;
    private final TypeReader types;
    private boolean labels;

    ExpressionReader(Cursor cursor, QueryReader queries) {
        this.cursor = cursor;
        this.types = new TypeReader(cursor);
        this.primaries = new PrimaryReader(cursor, this, queries);
        this.predicates = new PredicateReader(cursor, this, queries);
    }

    /** The reader of what has no operators. */
    PrimaryReader primaries() {
        return primaries;
    }

    /** Any expression (the grammar's {@code a_expr}). */
    Expression read() {
        return read(false);
    }

    /** An item of a select list, where a word that could be an operator may be a label. */
    Expression readLabelled() {
        return read(true);
    }

    private Expression read(boolean mayBeLabelled) {
        boolean before = labels;
        labels = mayBeLabelled;
        Expression expression = read(Binding.LOOSEST, false);
        labels = before;
        return expression;
    }

    /** An expression without the words that something around it needs (the grammar's {@code b_expr}). */
    Expression readRestricted() {
        return read(Binding.LOOSEST, true);
    }

    /** The fields of a row; a star stands for several. */
    List<Expression> fields() {
        return cursor.list(this::field);
    }

    private Expression field() {
        int start = cursor.index();
        Expression value = read();
        boolean starred =
                primaries.starred().equals(cursor.since(start)) && cursor.last().is("*");
        boolean item = value instanceof Expression.ColumnName && !cursor.isOpenedAt(start);
        return starred ? new Expression.Expanded(value, item, cursor.since(start)) : value;
    }

    List<Expression> list() {
        return cursor.list(this::read);
    }

    /** An expression of operators that bind at least so tightly. */
    Expression read(Binding loosest, boolean restricted) {
        int start = cursor.index();
        Expression left = prefix(restricted);
        Binding barred = Binding.LOOSEST;
        while (true) {
            Binding binding = binding(restricted);
            if (binding == Binding.NONE || binding.isLooserThan(loosest)) {
                return left;
            }
            if (binding == barred) {
                throw cursor.unexpected("this operator does not chain: put parentheses");
            }
            left = infix(left, start, binding, restricted);
            barred = binding.chains() || !endsInOperand(left) ? Binding.LOOSEST : binding;
        }
    }

    /** Whether an operator has its last operand on its right: only there can the next one of its kind be in doubt. */
    private static boolean endsInOperand(Expression expression) {
        return expression instanceof Expression.Operation operation
                && operation.operands().size() > 1
                && !operation.operator().endsWith("IN")
                && !operation.operator().endsWith("NORMALIZED");
    }

    private Expression prefix(boolean restricted) {
        int start = cursor.index();
        Lexeme first = cursor.peek();
        if (first.is("not") && !restricted) {
            cursor.next();
            return operation("NOT", first.span(), List.of(read(Binding.NOT, false)), start);
        }
        if (first.is("-") || first.is("+")) {
            cursor.next();
            return sign(first, read(Binding.CAST, restricted), start);
        }
        boolean operator = first.isOperator() && Binding.of(first.text()) == Binding.OTHER;
        if (operator || isNamedOperator()) {
            String name = operatorName();
            Span place = cursor.since(start);
            return operation(name, place, List.of(read(Binding.OTHER.tighter(), restricted)), start);
        }
        return primaries.read();
    }

    /** The grammar itself makes one constant of a sign and a number. */
    private Expression sign(Lexeme sign, Expression operand, int start) {
        boolean number = operand instanceof Literal literal
                && (literal.kind() == Literal.Kind.INTEGER || literal.kind() == Literal.Kind.NUMERIC);
        if (!number || !sign.is("-")) {
            return operation(sign.text(), sign.span(), List.of(operand), start);
        }
        Literal literal = (Literal) operand;
        String text = literal.text().startsWith("-") ? literal.text().substring(1) : "-" + literal.text();
        return new Literal(literal.kind(), text, cursor.since(start));
    }

    private boolean isNamedOperator() {
        return cursor.is("operator", "(");
    }

    /** What operator stands there, if any. */
    private Binding binding(boolean restricted) {
        Lexeme lexeme = cursor.peek();
        if (lexeme.isOperator()) {
            return Binding.of(lexeme.text());
        }
        if (lexeme.is("::")) {
            return Binding.CAST;
        }
        if (isNamedOperator()) {
            return Binding.OTHER;
        }
        Binding binding = predicates.binding(labels);
        return restricted && !predicates.isRestricted() ? Binding.NONE : binding;
    }

    private Expression infix(Expression left, int start, Binding binding, boolean restricted) {
        Lexeme operator = cursor.peek();
        if (binding == Binding.CAST) {
            cursor.next();
            return new Expression.Cast(left, types.read(), cursor.since(start));
        }
        if (binding == Binding.OR || binding == Binding.AND) {
            return chain(left, start, binding);
        }
        boolean symbol = operator.isOperator() || isNamedOperator();
        return symbol ? binary(left, start, binding, restricted) : predicates.read(left, start, restricted);
    }

    /** Long chains of AND and OR are one operation each, lest they become as deep as they are long. */
    private Expression chain(Expression left, int start, Binding binding) {
        Lexeme first = cursor.peek();
        List<Expression> operands = new ArrayList<>(List.of(left));
        while (cursor.skip(first.text())) {
            operands.add(read(binding.tighter(), false));
        }
        return operation(binding.name(), first.span(), operands, start);
    }

    private Expression binary(Expression left, int start, Binding binding, boolean restricted) {
        int before = cursor.index();
        String name = operatorName();
        Span place = cursor.since(before);
        if (cursor.isAny(Set.of("any", "some", "all")) && cursor.peek(1).is("(")) {
            return predicates.quantified(left, name, place, start);
        }
        return operation(name, place, List.of(left, read(binding.tighter(), restricted)), start);
    }

    /** An operator, or OPERATOR(schema.operator), whose schema stays before it unless it is PostgreSQL's own. */
    String operatorName() {
        if (!cursor.skip("operator", "(")) {
            return cursor.next().text();
        }
        StringBuilder name = new StringBuilder();
        while (!cursor.peek().isOperator()) {
            Name schema = cursor.label();
            name.append(schema.text().equals("pg_catalog") ? "" : schema.text() + ".");
            cursor.expect(".");
        }
        name.append(cursor.next().text());
        cursor.expect(")");
        return name.toString();
    }

    Expression operation(String operator, Span place, List<Expression> operands, int start) {
        return new Expression.Operation(operator, place, operands, cursor.since(start));
    }
}
