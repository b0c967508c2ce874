package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Literal;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands behind a query's body: ORDER BY, LIMIT, OFFSET, FETCH and locks. */
final class TailReader {
    private static final Set<String> ROWS = Set.of("row", "rows");
    private static final Span NOWHERE = new Span(0, 0);

    private final Cursor cursor;
    private final ExpressionReader expressions;
    private final SortReader sorting;

    TailReader(Cursor cursor, ExpressionReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
        this.sorting = new SortReader(cursor, expressions);
    }

    /**
     * What was read.
     *
     * @param limitPlace where LIMIT or FETCH stands
     * @param offsetPlace where OFFSET stands
     */
    record Tail(
            List<SortKey> orderBy,
            Optional<Expression> limit,
            Optional<Expression> offset,
            boolean withTies,
            List<Query.Lock> locks,
            Span limitPlace,
            Span offsetPlace,
            Span span) {
        /** None of it. */
        static final Tail NONE =
                new Tail(List.of(), Optional.empty(), Optional.empty(), false, List.of(), NOWHERE, NOWHERE, NOWHERE);
    }

    /** LIMIT or FETCH; LIMIT ALL has no number. */
    private record Limit(Optional<Expression> number, Optional<Span> withTies, Span place) {}

    Tail read() {
        int start = cursor.index();
        List<SortKey> orderBy = cursor.is("order") ? sorting.clause() : List.of();
        List<Query.Lock> locks = new ArrayList<>();
        locks(locks);
        Optional<Limit> limit = limit();
        int behindLimit = cursor.index();
        Optional<Expression> offset = cursor.skip("offset") ? Optional.of(offset()) : Optional.empty();
        Span offsetPlace = offset.isPresent() ? place(behindLimit, 1) : NOWHERE;
        if (limit.isEmpty()) {
            limit = limit();
        }
        locks(locks);
        Optional<Span> ties = limit.flatMap(Limit::withTies);
        if (ties.isPresent() && orderBy.isEmpty()) {
            throw SyntaxFault.of(ties.get(), "WITH TIES cannot be specified without ORDER BY clause", "add ORDER BY");
        }
        if (ties.isPresent() && locks.stream().anyMatch(Query.Lock::skipsLocked)) {
            throw SyntaxFault.of(
                    ties.get(),
                    "SKIP LOCKED and WITH TIES options cannot be used together",
                    "take SKIP LOCKED away: nothing locks rows for a model");
        }
        Span limitPlace = limit.map(Limit::place).orElse(NOWHERE);
        return new Tail(
                orderBy,
                limit.flatMap(Limit::number),
                offset,
                ties.isPresent(),
                locks,
                limitPlace,
                offsetPlace,
                cursor.since(start));
    }

    private Optional<Limit> limit() {
        int start = cursor.index();
        if (cursor.skip("limit")) {
            Optional<Expression> number = cursor.skip("all") ? Optional.empty() : Optional.of(expressions.read());
            if (cursor.is(",")) {
                throw commaLimit(start);
            }
            return Optional.of(new Limit(number, Optional.empty(), place(start, 1)));
        }
        if (!cursor.skip("fetch")) {
            return Optional.empty();
        }
        cursor.expectAny(Set.of("first", "next"));
        Expression number =
                cursor.isAny(ROWS) ? new Literal(Literal.Kind.INTEGER, "1", cursor.since(start)) : fetched();
        cursor.expectAny(ROWS);
        Span behind = cursor.peek().span();
        boolean ties = cursor.skip("with", "ties");
        if (!ties) {
            cursor.expect("only");
        }
        return Optional.of(
                new Limit(Optional.of(number), ties ? Optional.of(behind) : Optional.empty(), place(start, 2)));
    }

    /** Where PostgreSQL sees a clause: at its beginning, before version 18 at its number behind so many words. */
    private Span place(int clause, int words) {
        return cursor.at(cursor.major() < 18 ? clause + words : clause).span();
    }

    private UnsupportedSql commaLimit(int start) {
        String first = cursor.last().image();
        cursor.next();
        String write = "write: limit " + cursor.peek().image() + " offset " + first;
        cursor.moveTo(start);
        return SyntaxFault.of(cursor.peek().span(), "LIMIT #,# syntax is not supported", write);
    }

    /** A number, or what needs no parentheses around it. */
    private Expression fetched() {
        return cursor.peek().isOperator()
                ? expressions.read(Binding.CAST, false)
                : expressions.primaries().read();
    }

    private Expression offset() {
        Expression offset = expressions.read();
        if (cursor.isAny(ROWS)) {
            cursor.next();
        }
        return offset;
    }

    private void locks(List<Query.Lock> locks) {
        while (cursor.is("for")) {
            int start = cursor.index();
            cursor.next();
            if (cursor.skip("read")) {
                cursor.expect("only");
                return;
            }
            String strength = strength();
            List<List<Name>> of = cursor.skip("of") ? cursor.list(cursor::qualifiedName) : List.of();
            boolean skips = !cursor.skip("nowait") && cursor.skip("skip", "locked");
            locks.add(new Query.Lock(strength, of, skips, cursor.since(start)));
        }
    }

    private String strength() {
        if (cursor.skip("update")) {
            return "FOR UPDATE";
        }
        if (cursor.skip("share")) {
            return "FOR SHARE";
        }
        if (cursor.skip("key", "share")) {
            return "FOR KEY SHARE";
        }
        cursor.expect("no", "key", "update");
        return "FOR NO KEY UPDATE";
    }
}
