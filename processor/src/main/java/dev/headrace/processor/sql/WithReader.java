package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** WITH: each of its tables goes into the outline as one name. */
final class WithReader {
    private static final Set<String> MODIFYING = Set.of("insert", "update", "delete", "merge");

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;

    WithReader(Cursor cursor, ExpressionReader expressions, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.queries = queries;
    }

    void read(Outline outline) {
        outline.word(cursor.next());
        if (cursor.is("recursive")) {
            outline.word(cursor.next());
        }
        table(outline);
        while (cursor.is(",")) {
            outline.word(cursor.next());
            table(outline);
        }
    }

    private void table(Outline outline) {
        int start = cursor.index();
        Query.CommonTable table = table();
        Span span = cursor.since(start);
        outline.part(table, span);
        outline.word("as", span);
        outline.word("(", span);
        outline.word("select", span);
        outline.part(table, span);
        outline.word(")", span);
    }

    private Query.CommonTable table() {
        Name name = cursor.columnName();
        List<Name> columns = cursor.is("(") ? cursor.names() : List.of();
        cursor.expect("as");
        if (cursor.skip("not")) {
            cursor.expect("materialized");
        } else {
            cursor.skip("materialized");
        }
        Lexeme open = cursor.peek();
        cursor.expect("(");
        if (cursor.isAny(MODIFYING)) {
            throw UnsupportedSql.notUnderstood(open.span(), "a data-modifying statement in WITH");
        }
        Query query = queries.query();
        cursor.expect(")");
        Optional<Query.Search> search = cursor.is("search") ? Optional.of(search()) : Optional.empty();
        Optional<Query.Cycle> cycle = cursor.is("cycle") ? Optional.of(cycle()) : Optional.empty();
        return new Query.CommonTable(name, columns, query, search, cycle);
    }

    private Query.Search search() {
        Span place = cursor.peek().span();
        cursor.expect("search");
        boolean depth = cursor.expectAny(Set.of("depth", "breadth")).equals("depth");
        cursor.expect("first", "by");
        List<Name> by = cursor.list(cursor::columnName);
        cursor.expect("set");
        return new Query.Search(depth, by, cursor.columnName(), place);
    }

    private Query.Cycle cycle() {
        Span place = cursor.peek().span();
        cursor.expect("cycle");
        List<Name> columns = cursor.list(cursor::columnName);
        cursor.expect("set");
        Name mark = cursor.columnName();
        Optional<Expression> value = Optional.empty();
        Optional<Expression> otherwise = Optional.empty();
        if (cursor.skip("to")) {
            value = Optional.of(expressions.primaries().read());
            cursor.expect("default");
            otherwise = Optional.of(expressions.primaries().read());
        }
        cursor.expect("using");
        return new Query.Cycle(columns, mark, value, otherwise, cursor.columnName(), place);
    }
}
