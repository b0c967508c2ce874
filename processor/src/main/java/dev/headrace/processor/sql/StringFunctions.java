package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functions of strings with words between their arguments; PostgreSQL's grammar makes plain calls of them. */
final class StringFunctions {
    private static final Set<String> FORMS = Set.of("nfc", "nfd", "nfkc", "nfkd");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final CallReader calls;

    StringFunctions(Cursor cursor, ExpressionReader expressions, CallReader calls) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.calls = calls;
    }

    Optional<Expression> read(String word, int start) {
        return switch (word) {
            case "position" -> Optional.of(position(start));
            case "overlay" -> Optional.of(overlay(start));
            case "substring" -> Optional.of(substring(start));
            case "trim" -> Optional.of(trim(start));
            case "normalize" -> Optional.of(normalize(start));
            default -> Optional.empty();
        };
    }

    private Span open(String word) {
        Span place = cursor.peek().span();
        cursor.expect(word, "(");
        return place;
    }

    private Expression close(String function, Span place, List<Expression> arguments, int start) {
        cursor.expect(")");
        return calls.of(function, place, arguments, start);
    }

    private Expression position(int start) {
        Span place = open("position");
        Expression part = expressions.readRestricted();
        cursor.expect("in");
        Expression whole = expressions.readRestricted();
        return close("position", place, List.of(whole, part), start);
    }

    private Expression overlay(int start) {
        return withWords("overlay", start, Set.of("placing"), () -> {
            List<Expression> arguments = new ArrayList<>();
            cursor.expect("placing");
            arguments.add(expressions.read());
            cursor.expect("from");
            arguments.add(expressions.read());
            if (cursor.skip("for")) {
                arguments.add(expressions.read());
            }
            return arguments;
        });
    }

    private Expression substring(int start) {
        return withWords("substring", start, Set.of("from", "for", "similar"), this::part);
    }

    /** Reads a call whose first argument a word may follow; if none does, it is a call as any other. */
    private Expression withWords(
            String word, int start, Set<String> words, java.util.function.Supplier<List<Expression>> rest) {
        Span place = open(word);
        if (!cursor.is(")")
                && !cursor.is("variadic")
                && !cursor.peek(1).is("=>")
                && !cursor.peek(1).is(":=")) {
            Expression first = expressions.read();
            if (cursor.isAny(words)) {
                List<Expression> arguments = new ArrayList<>(List.of(first));
                arguments.addAll(rest.get());
                return close(word, place, arguments, start);
            }
        }
        cursor.moveTo(start);
        Name name = cursor.next().name();
        return calls.read(List.of(name), start);
    }

    /** {@code from 2 for 3}, in any order, or {@code similar '…' escape '#'}. */
    private List<Expression> part() {
        if (cursor.skip("similar")) {
            Expression pattern = expressions.read();
            cursor.expect("escape");
            return List.of(pattern, expressions.read());
        }
        if (cursor.skip("from")) {
            Expression from = expressions.read();
            return cursor.skip("for") ? List.of(from, expressions.read()) : List.of(from);
        }
        cursor.expect("for");
        Expression length = expressions.read();
        if (cursor.skip("from")) {
            return List.of(expressions.read(), length);
        }
        // PostgreSQL casts the length here, so that no pattern is taken for one.
        TypeName integer = TypeName.of("int4", length.span());
        Literal first = new Literal(Literal.Kind.INTEGER, "1", length.span());
        return List.of(first, new Expression.Cast(length, integer, length.span()));
    }

    private Expression trim(int start) {
        Span place = open("trim");
        String function = cursor.skip("leading") ? "ltrim" : cursor.skip("trailing") ? "rtrim" : "btrim";
        if (function.equals("btrim")) {
            cursor.skip("both");
        }
        List<Expression> characters = cursor.is("from") ? List.of() : expressions.list();
        if (cursor.is("from") && characters.size() > 1) {
            throw cursor.unexpected();
        }
        List<Expression> arguments = new ArrayList<>();
        if (cursor.skip("from")) {
            arguments.addAll(expressions.list());
        }
        arguments.addAll(characters);
        return close(function, place, arguments, start);
    }

    private Expression normalize(int start) {
        Span place = open("normalize");
        List<Expression> arguments = new ArrayList<>(List.of(expressions.read()));
        if (cursor.skip(",")) {
            if (!cursor.isAny(FORMS)) {
                throw cursor.unexpected();
            }
            Lexeme form = cursor.next();
            arguments.add(new Literal(Literal.Kind.STRING, GrammarFunctions.upper(form), form.span()));
        }
        return close("normalize", place, arguments, start);
    }
}
