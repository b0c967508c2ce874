package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.Target;
import java.util.List;
import java.util.Set;

/** Goes through a query once and draws its outline, up to the first token that cannot belong to it. */
final class OutlineReader {
    private static final Set<String> SET_OPERATORS = Set.of("union", "intersect", "except");
    private static final Set<String> TAIL = Set.of("order", "limit", "offset", "fetch", "for");

    /** The clauses behind the select list, in their order. */
    private static final List<String> CLAUSES = List.of("from", "where", "group", "having", "window");

    private static final Set<String> CLAUSE_WORDS = Set.copyOf(CLAUSES);

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final QueryReader queries;
    private final SelectReader selects;
    private final JoinOutline joins;
    private final WithReader with;
    private final Outline outline = new Outline();

    OutlineReader(Cursor cursor, ExpressionReader expressions, QueryReader queries) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.queries = queries;
        this.selects = new SelectReader(cursor, expressions);
        this.joins = new JoinOutline(cursor, outline, expressions, new FromReader(cursor, expressions, queries));
        this.with = new WithReader(cursor, expressions, queries);
    }

    /** A SELECT without what JSqlParser reads of it. */
    record Head(
            boolean distinct,
            List<Expression> distinctOn,
            List<Target> targets,
            List<Query.NamedWindow> windows,
            Span span) {}

    Outline read() {
        if (cursor.is("with")) {
            with.read(outline);
        }
        term();
        while (cursor.isAny(SET_OPERATORS)) {
            outline.word(cursor.next());
            if (cursor.is("all")) {
                outline.word(cursor.next());
            } else {
                cursor.skip("distinct");
            }
            term();
        }
        if (cursor.isAny(TAIL)) {
            Span place = cursor.peek().span();
            outline.word("order", place);
            outline.word("by", place);
            TailReader.Tail tail = new TailReader(cursor, expressions).read();
            outline.part(tail, tail.span());
        }
        return outline;
    }

    /** A SELECT, VALUES, TABLE or a query in parentheses. */
    private void term() {
        int start = cursor.index();
        if (cursor.is("select")) {
            select();
            return;
        }
        Query.Body body;
        if (cursor.is("values")) {
            body = values();
        } else if (cursor.is("table")) {
            body = table();
        } else if (cursor.skip("(")) {
            Query query = queries.query();
            cursor.expect(")");
            body = new Query.Nested(query, cursor.since(start));
        } else {
            throw cursor.unexpected();
        }
        outline.word("select", body.span());
        outline.part(body, body.span());
    }

    private Query.Body values() {
        int start = cursor.index();
        cursor.expect("values");
        List<List<Expression>> rows = cursor.list(() -> {
            cursor.expect("(");
            List<Expression> row = expressions.fields();
            cursor.expect(")");
            return row;
        });
        return new Query.Values(rows, cursor.since(start));
    }

    private Query.Body table() {
        int start = cursor.index();
        cursor.expect("table");
        return joins.wholeTable(start);
    }

    private void select() {
        int select = cursor.index();
        outline.word(cursor.next());
        int start = cursor.index();
        boolean distinct = cursor.skip("distinct");
        List<Expression> keys = distinct ? selects.distinctOn() : List.of();
        if (!distinct) {
            cursor.skip("all");
        }
        List<Target> targets = !distinct && endsSelect() ? List.of() : cursor.list(selects::target);
        String name = outline.part(targets, cursor.since(start));
        List<Query.NamedWindow> windows = clauses();
        boolean plain = distinct && keys.isEmpty();
        outline.replace(name, new Head(plain, keys, targets, windows, cursor.since(select)));
    }

    private boolean endsSelect() {
        return cursor.is(")")
                || cursor.isAny(SET_OPERATORS)
                || cursor.isAny(TAIL)
                || cursor.isAny(CLAUSE_WORDS)
                || cursor.peek().kind() == Lexeme.Kind.END;
    }

    /** The clauses behind the select list; that of WINDOW is read for good. */
    private List<Query.NamedWindow> clauses() {
        int reached = -1;
        List<Query.NamedWindow> windows = List.of();
        while (cursor.isAny(CLAUSE_WORDS) || cursor.is("into")) {
            int clause = CLAUSES.indexOf(cursor.peek().text());
            if (cursor.is("into")) {
                throw into();
            }
            if (clause <= reached) {
                throw cursor.unexpected();
            }
            reached = clause;
            if (cursor.is("window")) {
                windows = expressions.primaries().calls().windows().clause();
            } else {
                clause();
            }
        }
        return windows;
    }

    private void clause() {
        if (cursor.is("from")) {
            joins.from();
        } else if (cursor.is("group")) {
            int start = cursor.index();
            Span place = cursor.peek().span();
            outline.word("group", place);
            outline.word("by", place);
            GroupBy groupBy = selects.groupBy();
            outline.part(groupBy, cursor.since(start));
        } else {
            outline.word(cursor.next());
            Expression condition = expressions.read();
            outline.part(condition, condition.span());
        }
    }

    private UnsupportedSql into() {
        return UnsupportedSql.of(new SyntaxFault(
                Code.NOT_ONE_SELECT,
                cursor.peek().span(),
                "SELECT INTO makes a table of its own",
                List.of("take INTO and the table's name away: the model's own relation is made from what it selects")));
    }
}
