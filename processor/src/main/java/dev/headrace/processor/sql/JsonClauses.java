package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clauses of SQL/JSON functions and of JSON_TABLE. */
final class JsonClauses {
    private static final Set<String> BEHAVIOURS =
            Set.of("error", "null", "true", "false", "unknown", "empty", "default");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final TypeReader types;

    JsonClauses(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.types = new TypeReader(cursor);
    }

    /** A value, with FORMAT JSON or not. */
    Expression value(List<String> written) {
        Expression value = expressions.read();
        written.addAll(format());
        return value;
    }

    List<String> format() {
        if (!cursor.skip("format", "json")) {
            return List.of();
        }
        return cursor.skip("encoding")
                ? List.of("FORMAT JSON ENCODING " + cursor.columnName())
                : List.of("FORMAT JSON");
    }

    Optional<TypeName> returning(List<String> written) {
        if (!cursor.skip("returning")) {
            return Optional.empty();
        }
        TypeName type = types.read();
        written.addAll(format());
        return Optional.of(type);
    }

    List<String> onNull() {
        if (cursor.skip("absent", "on", "null")) {
            return List.of("ABSENT ON NULL");
        }
        return cursor.skip("null", "on", "null") ? List.of("NULL ON NULL") : List.of();
    }

    List<String> uniqueKeys() {
        boolean with = cursor.is("with", "unique");
        if (!with && !cursor.is("without", "unique")) {
            return List.of();
        }
        cursor.next();
        cursor.next();
        cursor.skip("keys");
        return List.of(with ? "WITH UNIQUE KEYS" : "WITHOUT UNIQUE KEYS");
    }

    List<Expression> passing(List<String> written) {
        if (!cursor.skip("passing")) {
            return List.of();
        }
        return cursor.list(() -> {
            Expression value = value(written);
            cursor.expect("as");
            cursor.label();
            return value;
        });
    }

    List<String> wrapper() {
        boolean with = cursor.is("with");
        if (!with && !cursor.is("without")) {
            return List.of();
        }
        cursor.next();
        boolean conditional = with && cursor.skip("conditional");
        if (with && !conditional) {
            cursor.skip("unconditional");
        }
        cursor.skip("array");
        cursor.expect("wrapper");
        return List.of(!with ? "WITHOUT WRAPPER" : conditional ? "WITH CONDITIONAL WRAPPER" : "WITH WRAPPER");
    }

    List<String> quotes() {
        if (!cursor.is("keep") && !cursor.is("omit")) {
            return List.of();
        }
        String word = GrammarFunctions.upper(cursor.next());
        cursor.expect("quotes");
        cursor.skip("on", "scalar", "string");
        return List.of(word + " QUOTES");
    }

    /** What is to be done ON EMPTY and ON ERROR; the values of DEFAULT are operands. */
    List<Expression> behaviours(List<String> written) {
        List<Expression> defaults = new ArrayList<>();
        while (cursor.isAny(BEHAVIOURS)) {
            String word = GrammarFunctions.upper(cursor.next());
            if (word.equals("DEFAULT")) {
                defaults.add(expressions.read());
            } else if (word.equals("EMPTY")) {
                word += cursor.skip("object") ? " OBJECT" : cursor.skip("array") ? " ARRAY" : "";
            }
            cursor.expect("on");
            String event = cursor.expectAny(Set.of("empty", "error"));
            written.add(word + " ON " + event.toUpperCase(java.util.Locale.ROOT));
        }
        return defaults;
    }
}
