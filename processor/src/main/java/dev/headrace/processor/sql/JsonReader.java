package dev.headrace.processor.sql;

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
            case "json", "json_scalar", "json_serialize" -> Optional.of(value(word, start));
            case "json_query", "json_value", "json_exists" -> Optional.of(query(word, start));
            case "json_objectagg", "json_arrayagg" -> Optional.of(aggregate(word, start));
            default -> Optional.empty();
        };
    }

    /** The name, what it works on and what else is written; the parenthesis closes behind it. */
    private Special close(String word, List<Expression> operands, List<String> written, int start) {
        written.addAll(clauses.onNull());
        written.addAll(clauses.uniqueKeys());
        Optional<TypeName> returning = clauses.returning(written);
        cursor.expect(")");
        return new Special(word, operands, written, returning, cursor.since(start));
    }

    private Expression object(int start) {
        cursor.expect("json_object", "(");
        if (cursor.is(")") || cursor.is("returning")) {
            return close("json_object", List.of(), new ArrayList<>(), start);
        }
        Expression key = expressions.read();
        if (!cursor.is("value") && !cursor.is(":")) {
            // The function of that name, which was there before SQL/JSON.
            cursor.moveTo(start);
            return calls.read(List.of(cursor.next().name()), start);
        }
        List<Expression> pairs = new ArrayList<>(List.of(key));
        List<String> written = new ArrayList<>();
        pairs.add(valueOfPair(written));
        while (cursor.skip(",")) {
            pairs.add(expressions.read());
            pairs.add(valueOfPair(written));
        }
        return close("json_object", pairs, written, start);
    }

    private Expression valueOfPair(List<String> written) {
        if (!cursor.skip("value")) {
            cursor.expect(":");
        }
        return clauses.value(written);
    }

    private Expression array(int start) {
        cursor.expect("json_array");
        List<String> written = new ArrayList<>();
        if (cursor.is("(", "select") || cursor.is("(", "with") || cursor.is("(", "values")) {
            cursor.expect("(");
            Expression query = queries.open(Expression.Subquery.Kind.ARRAY);
            written.addAll(clauses.format());
            return close("json_array", List.of(query), written, start);
        }
        cursor.expect("(");
        boolean empty = cursor.is(")") || cursor.is("returning");
        List<Expression> values = empty ? List.of() : cursor.list(() -> clauses.value(written));
        return close("json_array", values, written, start);
    }

    private Expression value(String word, int start) {
        cursor.expect(word, "(");
        List<String> written = new ArrayList<>();
        return close(word, List.of(clauses.value(written)), written, start);
    }

    private Expression query(String word, int start) {
        cursor.expect(word, "(");
        List<String> written = new ArrayList<>();
        List<Expression> operands = new ArrayList<>(List.of(clauses.value(written)));
        cursor.expect(",");
        operands.add(expressions.read());
        operands.addAll(clauses.passing(written));
        Optional<TypeName> returning = clauses.returning(written);
        written.addAll(clauses.wrapper());
        written.addAll(clauses.quotes());
        operands.addAll(clauses.behaviours(written));
        cursor.expect(")");
        return new Special(word, operands, written, returning, cursor.since(start));
    }

    private Expression aggregate(String word, int start) {
        cursor.expect(word, "(");
        List<String> written = new ArrayList<>();
        List<Expression> operands = new ArrayList<>();
        List<SortKey> keys = List.of();
        if (word.equals("json_objectagg")) {
            operands.add(expressions.read());
            operands.add(valueOfPair(written));
        } else {
            operands.add(clauses.value(written));
            keys = cursor.is("order") ? calls.sorting().clause() : List.of();
        }
        Special function = close(word, operands, written, start);
        Optional<Expression> filter = calls.filter();
        Optional<Window> over = calls.over();
        return new Expression.SpecialAggregate(function, keys, filter, over, cursor.since(start));
    }
}
