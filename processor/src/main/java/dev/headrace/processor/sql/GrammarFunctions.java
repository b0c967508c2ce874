package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Keywords;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Functions that PostgreSQL's grammar writes in its own way (its rule {@code func_expr_common_subexpr}). */
final class GrammarFunctions {
    private static final Set<String> VALUES = Set.of(
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_user",
            "session_user",
            "system_user",
            "user");

    private static final Set<String> TIMES = Set.of("current_time", "current_timestamp", "localtime", "localtimestamp");
    private static final Set<String> LISTS = Set.of("coalesce", "greatest", "least");
    private static final Set<String> FIELDS = Set.of("year", "month", "day", "hour", "minute", "second");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final CallReader calls;
    private final TypeReader types;
    private final JsonReader json;
    private final XmlReader xml;
    private final StringFunctions strings;

    GrammarFunctions(Cursor cursor, ExpressionReader expressions, CallReader calls, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.calls = calls;
        this.types = new TypeReader(cursor);
        this.json = new JsonReader(cursor, expressions, calls, queries);
        this.xml = new XmlReader(cursor, expressions, calls);
        this.strings = new StringFunctions(cursor, expressions, calls);
    }

    /** The function that the next word is; empty if it is none of these. */
    Optional<Expression> read() {
        int start = cursor.index();
        String word = cursor.peek().text();
        boolean behind = cursor.peek(1).is("(");
        // CURRENT_SCHEMA alone of them can also be called.
        if (VALUES.contains(word) && !(behind && word.equals("current_schema"))) {
            cursor.next();
            return Optional.of(special(word, List.of(), start));
        }
        if (TIMES.contains(word)) {
            return Optional.of(time(word, start));
        }
        if (word.equals("collation") && cursor.peek(1).is("for")) {
            return Optional.of(collation(start));
        }
        if (!behind || cursor.peek().isFunctionName()) {
            return Optional.empty();
        }
        return general(word, start)
                .or(() -> strings.read(word, start))
                .or(() -> json.read(word, start))
                .or(() -> xml.read(word, start));
    }

    private Optional<Expression> general(String word, int start) {
        if (LISTS.contains(word)) {
            return Optional.of(list(word, start));
        }
        return switch (word) {
            case "cast" -> Optional.of(cast(start));
            case "treat" -> Optional.of(treat(start));
            case "nullif" -> Optional.of(nullif(start));
            case "grouping" -> Optional.of(list(word, start));
            case "extract" -> Optional.of(extract(start));
            default -> Optional.empty();
        };
    }

    private Expression special(String name, List<Expression> operands, int start) {
        return new Expression.Special(name, operands, List.of(), Optional.empty(), cursor.since(start));
    }

    /** {@code current_timestamp(3)}. */
    private Expression time(String word, int start) {
        cursor.next();
        List<Expression> precision = new ArrayList<>();
        if (cursor.skip("(")) {
            if (cursor.peek().kind() != Lexeme.Kind.INTEGER) {
                throw cursor.unexpected();
            }
            Lexeme digits = cursor.next();
            precision.add(new Literal(Literal.Kind.INTEGER, digits.text(), digits.span()));
            cursor.expect(")");
        }
        return special(word, precision, start);
    }

    private Expression collation(int start) {
        cursor.expect("collation", "for");
        Span place = cursor.since(start);
        cursor.expect("(");
        Expression operand = expressions.read();
        cursor.expect(")");
        return calls.of("pg_collation_for", place, List.of(operand), start);
    }

    private Expression list(String word, int start) {
        cursor.expect(word, "(");
        List<Expression> operands = expressions.list();
        cursor.expect(")");
        return special(word, operands, start);
    }

    private Expression nullif(int start) {
        cursor.expect("nullif", "(");
        Expression left = expressions.read();
        cursor.expect(",");
        Expression right = expressions.read();
        cursor.expect(")");
        return special("nullif", List.of(left, right), start);
    }

    private Expression cast(int start) {
        cursor.expect("cast", "(");
        Expression operand = expressions.read();
        cursor.expect("as");
        TypeName type = types.read();
        cursor.expect(")");
        return new Expression.Cast(operand, type, cursor.since(start));
    }

    /** TREAT calls the function that is named as the type. */
    private Expression treat(int start) {
        cursor.expect("treat", "(");
        Expression operand = expressions.read();
        cursor.expect("as");
        TypeName type = types.read();
        cursor.expect(")");
        return calls.of(type.name(), type.span(), List.of(operand), start);
    }

    private Expression extract(int start) {
        cursor.expect("extract", "(");
        Lexeme field = cursor.peek();
        boolean word = field.kind() == Lexeme.Kind.QUOTED_NAME
                || field.kind() == Lexeme.Kind.WORD
                        && (FIELDS.contains(field.text()) || !Keywords.contains(field.text()));
        if (!word && !field.isString()) {
            throw cursor.unexpected();
        }
        cursor.next();
        cursor.expect("from");
        Expression source = expressions.read();
        cursor.expect(")");
        Literal name = new Literal(Literal.Kind.STRING, field.text(), field.span());
        return special("extract", List.of(name, source), start);
    }

    /** A word in upper case, as messages and clauses have it. */
    static String upper(Lexeme lexeme) {
        return lexeme.text().toUpperCase(Locale.ROOT);
    }
}
