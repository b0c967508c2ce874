package dev.headrace.processor.sql;

import dev.headrace.processor.sql.tree.Clause;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Special;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL/JSON functions (section 9.16 of the manual). */
final class JsonReader {
    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final CallReader calls;
    private final QueryReader queries;
    private final JsonClauses clauses;

    JsonReader(Cursor cursor, ExpressionReader expressions, CallReader calls, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.calls = calls;
        this.queries = queries;
        this.clauses = new JsonClauses(cursor, expressions);
    }

    Optional<Expression> read(String word, int start) {
        return switch (word) {
            case "json_object" -> Optional.of(object(start));
            case "json_array" -> Optional.of(array(start));
            case "json" -> Optional.of(parsed(start));
            case "json_scalar" -> Optional.of(scalar(start));
            case "json_serialize" -> Optional.of(serialized(start));
            case "json_query", "json_value" -> Optional.of(query(word, start));
            case "json_exists" -> Optional.of(exists(start));
            case "json_objectagg", "json_arrayagg" -> Optional.of(aggregate(word, start));
            default -> Optional.empty();
        };
    }

    /** The name, what it works on and what else is written; RETURNING may stand before the parenthesis that closes. */
    private Special close(String word, List<Expression> operands, List<Clause> written, int start) {
        Optional<TypeName> returning = clauses.returning(written);
        cursor.expect(")");
        return new Special(word, operands, written, returning, cursor.since(start));
    }

    private Expression object(int start) {
        cursor.expect("json_object", "(");
        List<Clause> written = new ArrayList<>();
        if (cursor.is(")") || cursor.is("returning")) {
            return close("json_object", List.of(), written, start);
        }
        Expression key = expressions.read();
        if (!cursor.is("value") && !cursor.is(":")) {
            // The function of that name, which was there before SQL/JSON.
            cursor.moveTo(start);
            return calls.read(List.of(cursor.next().name()), start);
        }
        List<Expression> pairs = new ArrayList<>(List.of(key));
        pairs.add(valueOfPair(written));
        while (cursor.skip(",")) {
            pairs.add(expressions.read());
            pairs.add(valueOfPair(written));
        }
        clauses.onNull(written);
        clauses.uniqueKeys(written);
        return close("json_object", pairs, written, start);
    }

    private Expression valueOfPair(List<Clause> written) {
        if (!cursor.skip("value")) {
            cursor.expect(":");
        }
        return clauses.value(written);
    }

    private Expression array(int start) {
        cursor.expect("json_array");
        List<Clause> written = new ArrayList<>();
        if (cursor.is("(", "select") || cursor.is("(", "with") || cursor.is("(", "values")) {
            cursor.expect("(");
            Expression query = queries.open(Expression.Subquery.Kind.ARRAY);
            clauses.format(Optional.of(query), written);
            return close("json_array", List.of(query), written, start);
        }
        cursor.expect("(");
        if (cursor.is(")") || cursor.is("returning")) {
            return close("json_array", List.of(), written, start);
        }
        List<Expression> values = cursor.list(() -> clauses.value(written));
        clauses.onNull(written);
        return close("json_array", values, written, start);
    }

    private Expression parsed(int start) {
        cursor.expect("json", "(");
        List<Clause> written = new ArrayList<>();
        Expression value = clauses.value(written);
        clauses.uniqueKeys(written);
        cursor.expect(")");
        return new Special("json", List.of(value), written, Optional.empty(), cursor.since(start));
    }

    private Expression scalar(int start) {
        cursor.expect("json_scalar", "(");
        Expression value = expressions.read();
        cursor.expect(")");
        return new Special("json_scalar", List.of(value), List.of(), Optional.empty(), cursor.since(start));
    }

    private Expression serialized(int start) {
        cursor.expect("json_serialize", "(");
        List<Clause> written = new ArrayList<>();
        return close("json_serialize", List.of(clauses.value(written)), written, start);
    }

    /** The document, the path and what is passed. */
    private List<Expression> asked(String word, List<Clause> written) {
        cursor.expect(word, "(");
        List<Expression> operands = new ArrayList<>(List.of(clauses.value(written)));
        cursor.expect(",");
        operands.add(expressions.read());
        operands.addAll(clauses.passing(written));
        return operands;
    }

    private Expression query(String word, int start) {
        List<Clause> written = new ArrayList<>();
        List<Expression> operands = asked(word, written);
        Optional<TypeName> returning = clauses.returning(written);
        if (word.equals("json_query")) {
            clauses.wrapper(written);
            clauses.quotes(written);
        }
        operands.addAll(clauses.behaviours(written));
        cursor.expect(")");
        return new Special(word, operands, written, returning, cursor.since(start));
    }

    private Expression exists(int start) {
        List<Clause> written = new ArrayList<>();
        List<Expression> operands = asked("json_exists", written);
        operands.addAll(clauses.onError(written));
        cursor.expect(")");
        return new Special("json_exists", operands, written, Optional.empty(), cursor.since(start));
    }

    private Expression aggregate(String word, int start) {
        cursor.expect(word, "(");
        List<Clause> written = new ArrayList<>();
        List<Expression> operands = new ArrayList<>();
        List<SortKey> keys = List.of();
        if (word.equals("json_objectagg")) {
            operands.add(expressions.read());
            operands.add(valueOfPair(written));
            clauses.onNull(written);
            clauses.uniqueKeys(written);
        } else {
            operands.add(clauses.value(written));
            keys = cursor.is("order") ? calls.sorting().clause() : List.of();
            clauses.onNull(written);
        }
        Special function = close(word, operands, written, start);
        Optional<Expression> filter = calls.filter();
        Optional<Window> over = calls.over();
        return new Expression.SpecialAggregate(function, keys, filter, over, cursor.since(start));
    }
}
