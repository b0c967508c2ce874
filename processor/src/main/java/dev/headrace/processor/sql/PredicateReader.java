package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operators that are words. */
final class PredicateReader {
    private static final Set<String> PATTERNS = Set.of("between", "in", "like", "ilike", "similar");
    /** What LIKE and its kin are before ANY and ALL (the grammar's {@code subquery_Op}). */
    private static final Map<String, String> QUANTIFIED_PATTERNS =
            Map.of("LIKE", "~~", "NOT LIKE", "!~~", "ILIKE", "~~*", "NOT ILIKE", "!~~*");

    private static final Set<String> FORMS = Set.of("nfc", "nfd", "nfkc", "nfkd");
    /** What may be asked by IS where BETWEEN waits for its AND. */
    private static final Set<String> RESTRICTED = Set.of("distinct", "document");

    private static final Set<String> VALUES = Set.of("null", "true", "false", "unknown", "document");

    /** What cannot follow IS, so that IS is a label there. */
    private static final Set<String> AFTER_LABEL = Set.of(
            ",",
            ")",
            "from",
            "where",
            "group",
            "having",
            "window",
            "order",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "intersect",
            "except",
            ";");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;

    PredicateReader(Cursor cursor, ExpressionReader expressions, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.queries = queries;
    }

    /** What operator of words stands there; where a label may stand, such a word may be one. */
    Binding binding(boolean labels) {
        Lexeme lexeme = cursor.peek();
        boolean ends = cursor.isAny(1, AFTER_LABEL) || cursor.peek(1).kind() == Lexeme.Kind.END;
        if (lexeme.kind() != Lexeme.Kind.WORD || labels && ends && lexeme.isBareLabel()) {
            return Binding.NONE;
        }
        return switch (lexeme.text()) {
            case "or" -> Binding.OR;
            case "and" -> Binding.AND;
            case "is", "isnull", "notnull" -> Binding.IS;
            case "between", "in", "like", "ilike" -> Binding.PATTERN;
            case "similar" -> cursor.is("similar", "to") ? Binding.PATTERN : Binding.NONE;
            case "not" -> cursor.isAny(1, PATTERNS) ? Binding.PATTERN : Binding.NONE;
            case "at" -> cursor.is("at", "time", "zone") || cursor.is("at", "local") ? Binding.AT : Binding.NONE;
            case "collate" -> Binding.COLLATE;
            default -> Binding.NONE;
        };
    }

    /** Whether it may stand where BETWEEN waits for its AND. */
    boolean isRestricted() {
        return cursor.is("is");
    }

    Expression read(Expression left, int start, boolean restricted) {
        int before = cursor.index();
        return switch (cursor.next().text()) {
            case "isnull" -> test("IS NULL", left, before, start);
            case "notnull" -> test("IS NOT NULL", left, before, start);
            case "is" -> is(left, before, start, restricted);
            case "at" -> zone(left, before, start);
            case "collate" -> new Expression.Collate(left, cursor.qualifiedName(), cursor.since(start));
            case "not" -> pattern("NOT " + word(cursor.next()), left, before, start);
            default -> pattern(word(cursor.last()), left, before, start);
        };
    }

    private static String word(Lexeme lexeme) {
        return lexeme.text().toUpperCase(Locale.ROOT);
    }

    private Expression test(String operator, Expression left, int before, int start) {
        return expressions.operation(operator, cursor.since(before), List.of(left), start);
    }

    private Expression zone(Expression left, int before, int start) {
        if (cursor.major() >= 17 && cursor.skip("local")) {
            return test("AT LOCAL", left, before, start);
        }
        cursor.expect("time", "zone");
        Span place = cursor.since(before);
        Expression zone = expressions.read(Binding.AT.tighter(), false);
        return expressions.operation("AT TIME ZONE", place, List.of(left, zone), start);
    }

    private Expression is(Expression left, int before, int start, boolean restricted) {
        String is = cursor.skip("not") ? "IS NOT " : "IS ";
        if (restricted && !cursor.isAny(RESTRICTED)) {
            throw cursor.unexpected();
        }
        if (cursor.isAny(VALUES)) {
            return test(is + word(cursor.next()), left, before, start);
        }
        if (cursor.skip("distinct")) {
            cursor.expect("from");
            Span place = cursor.since(before);
            Expression right = expressions.read(Binding.IS.tighter(), restricted);
            return expressions.operation(is + "DISTINCT FROM", place, List.of(left, right), start);
        }
        if (cursor.skip("json")) {
            return json(is, left, before, start);
        }
        List<Expression> operands = new ArrayList<>(List.of(left));
        if (cursor.isAny(FORMS)) {
            operands.add(new Literal(
                    Literal.Kind.STRING, word(cursor.peek()), cursor.next().span()));
        }
        cursor.expect("normalized");
        return expressions.operation(is + "NORMALIZED", cursor.since(before), operands, start);
    }

    private Expression json(String is, Expression left, int before, int start) {
        if (cursor.isAny(Set.of("value", "array", "object", "scalar"))) {
            cursor.next();
        }
        if (cursor.is("with", "unique") || cursor.is("without", "unique")) {
            cursor.next();
            cursor.next();
            cursor.skip("keys");
        }
        return test(is + "JSON", left, before, start);
    }

    private Expression pattern(String operator, Expression left, int before, int start) {
        if (operator.endsWith("BETWEEN")) {
            return between(operator, left, before, start);
        }
        if (operator.endsWith("IN")) {
            return in(operator, left, before, start);
        }
        boolean similar = operator.endsWith("SIMILAR");
        if (similar) {
            cursor.expect("to");
        }
        Span place = cursor.since(before);
        if (!similar
                && cursor.isAny(Set.of("any", "some", "all"))
                && cursor.peek(1).is("(")) {
            return quantified(left, QUANTIFIED_PATTERNS.get(operator), place, start);
        }
        List<Expression> operands = new ArrayList<>(List.of(left, expressions.read(Binding.PATTERN.tighter(), false)));
        if (cursor.skip("escape")) {
            operands.add(expressions.read(Binding.PATTERN.tighter(), false));
        }
        return expressions.operation(similar ? operator + " TO" : operator, place, operands, start);
    }

    private Expression between(String operator, Expression left, int before, int start) {
        boolean symmetric = cursor.skip("symmetric");
        if (!symmetric) {
            cursor.skip("asymmetric");
        }
        Span place = cursor.since(before);
        Expression low = expressions.readRestricted();
        cursor.expect("and");
        Expression high = expressions.read(Binding.PATTERN.tighter(), false);
        String whole = symmetric ? operator + " SYMMETRIC" : operator;
        return expressions.operation(whole, place, List.of(left, low, high), start);
    }

    private Expression in(String operator, Expression left, int before, int start) {
        Span place = cursor.since(before);
        List<Expression> operands = new ArrayList<>(List.of(left));
        if (cursor.isQuery()) {
            operands.add(queries.subquery(Expression.Subquery.Kind.QUANTIFIED, cursor.index()));
        } else {
            cursor.expect("(");
            operands.addAll(expressions.list());
            cursor.expect(")");
        }
        return expressions.operation(operator, place, operands, start);
    }

    /** {@code ANY (…)}, SOME or ALL behind an operator. */
    Expression quantified(Expression left, String operator, Span place, int start) {
        boolean all = cursor.is("all");
        int word = cursor.index();
        cursor.next();
        Expression right;
        if (cursor.isQuery()) {
            right = queries.subquery(Expression.Subquery.Kind.QUANTIFIED, word);
        } else {
            cursor.expect("(");
            right = expressions.read();
            cursor.expect(")");
        }
        return new Expression.Quantified(operator, place, all, left, right, cursor.since(start));
    }
}
