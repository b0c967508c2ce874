package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The clauses of SQL/JSON functions and of JSON_TABLE. */
final class JsonClauses {
    private static final Set<String> BEHAVIOURS =
            Set.of("error", "null", "true", "false", "unknown", "empty", "default");
    private static final Set<String> ENCODINGS = Set.of("utf8", "utf16", "utf32");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final TypeReader types;

    JsonClauses(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.types = new TypeReader(cursor);
    }

    private void add(String words, int start, List<Clause> written) {
        written.add(new Clause(words, Optional.empty(), cursor.since(start)));
    }

    /** A value, with FORMAT JSON or not. */
    Expression value(List<Clause> written) {
        Expression value = expressions.read();
        format(Optional.of(value), written);
        return value;
    }

    /** FORMAT JSON, if it stands there. */
    void format(Optional<Expression> value, List<Clause> written) {
        int start = cursor.index();
        if (cursor.skip("format", "json")) {
            Optional<Name> encoding = cursor.skip("encoding") ? Optional.of(encoding()) : Optional.empty();
            written.add(Clause.format(encoding, value, cursor.since(start)));
        }
    }

    private Name encoding() {
        Name name = cursor.columnName();
        if (!ENCODINGS.contains(name.text().toLowerCase(Locale.ROOT))) {
            throw UnsupportedSql.of(new SyntaxFault(
                    Code.INVALID_PARAMETER_VALUE,
                    name.span(),
                    "unrecognized JSON encoding: " + name.text(),
                    List.of("write utf8")));
        }
        return name;
    }

    Optional<TypeName> returning(List<Clause> written) {
        if (!cursor.skip("returning")) {
            return Optional.empty();
        }
        TypeName type = types.read();
        format(Optional.empty(), written);
        return Optional.of(type);
    }

    void onNull(List<Clause> written) {
        int start = cursor.index();
        if (cursor.skip("absent", "on", "null")) {
            add("ABSENT ON NULL", start, written);
        } else if (cursor.skip("null", "on", "null")) {
            add("NULL ON NULL", start, written);
        }
    }

    void uniqueKeys(List<Clause> written) {
        int start = cursor.index();
        boolean with = cursor.skip("with", "unique");
        if (with || cursor.skip("without", "unique")) {
            cursor.skip("keys");
            add(with ? "WITH UNIQUE KEYS" : "WITHOUT UNIQUE KEYS", start, written);
        }
    }

    List<Expression> passing(List<Clause> written) {
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

    void wrapper(List<Clause> written) {
        int start = cursor.index();
        boolean with = cursor.skip("with");
        if (!with && !cursor.skip("without")) {
            return;
        }
        boolean conditional = with && cursor.skip("conditional");
        if (with && !conditional) {
            cursor.skip("unconditional");
        }
        cursor.skip("array");
        cursor.expect("wrapper");
        add(!with ? "WITHOUT WRAPPER" : conditional ? "WITH CONDITIONAL WRAPPER" : "WITH WRAPPER", start, written);
    }

    void quotes(List<Clause> written) {
        int start = cursor.index();
        boolean keep = cursor.skip("keep");
        if (keep || cursor.skip("omit")) {
            cursor.expect("quotes");
            cursor.skip("on", "scalar", "string");
            add(keep ? "KEEP QUOTES" : "OMIT QUOTES", start, written);
        }
    }

    /** What is to be done ON EMPTY and ON ERROR; the values of DEFAULT are operands. */
    List<Expression> behaviours(List<Clause> written) {
        List<Expression> defaults = new ArrayList<>();
        if (behaviour(Set.of("empty", "error"), defaults, written)) {
            behaviour(Set.of("error"), defaults, written);
        }
        return defaults;
    }

    /** What is to be done ON ERROR, where nothing can be said of ON EMPTY. */
    List<Expression> onError(List<Clause> written) {
        List<Expression> defaults = new ArrayList<>();
        behaviour(Set.of("error"), defaults, written);
        return defaults;
    }

    /** Reads one of them; whether it was about ON EMPTY, behind which another may stand. */
    private boolean behaviour(Set<String> events, List<Expression> defaults, List<Clause> written) {
        if (!cursor.isAny(BEHAVIOURS)) {
            return false;
        }
        int start = cursor.index();
        String word = GrammarFunctions.upper(cursor.next());
        Optional<Expression> value = word.equals("DEFAULT") ? Optional.of(expressions.read()) : Optional.empty();
        if (word.equals("EMPTY")) {
            word += cursor.skip("object") ? " OBJECT" : cursor.skip("array") ? " ARRAY" : "";
        }
        value.ifPresent(defaults::add);
        cursor.expect("on");
        String event = cursor.expectAny(events);
        written.add(new Clause(word + " ON " + event.toUpperCase(Locale.ROOT), value, cursor.since(start)));
        return event.equals("empty");
    }
}
