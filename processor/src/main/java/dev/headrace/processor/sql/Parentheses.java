package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code (select …) order by x}: PostgreSQL makes one query of the parenthesis and what stands around it. */
final class Parentheses {
    private Parentheses() {}

    static Query merged(Query query, TailReader.Tail tail) {
        if (!(query.body() instanceof Query.Nested nested)) {
            return query;
        }
        Query inner = nested.query();
        boolean with = !query.with().isEmpty();
        if (with && !inner.with().isEmpty()) {
            int start = query.span().start();
            throw multiple("WITH", new Span(start, start + "with".length()));
        }
        return new Query(
                with ? query.recursive() : inner.recursive(),
                with ? query.with() : inner.with(),
                inner.body(),
                keys(query.orderBy(), inner.orderBy()),
                number("LIMIT", tail.limitPlace(), query.limit(), inner.limit()),
                number("OFFSET", tail.offsetPlace(), query.offset(), inner.offset()),
                query.withTies() || inner.withTies(),
                Stream.concat(inner.locks().stream(), query.locks().stream()).toList(),
                query.span());
    }

    private static List<SortKey> keys(List<SortKey> outer, List<SortKey> inner) {
        if (!outer.isEmpty() && !inner.isEmpty()) {
            throw multiple("ORDER BY", outer.get(0).expression().span());
        }
        return outer.isEmpty() ? inner : outer;
    }

    private static Optional<Expression> number(
            String clause, Span place, Optional<Expression> outer, Optional<Expression> inner) {
        if (outer.isPresent() && inner.isPresent()) {
            throw multiple(clause, place);
        }
        return outer.or(() -> inner);
    }

    private static UnsupportedSql multiple(String clause, Span place) {
        return SyntaxFault.of(
                place, "multiple " + clause + " clauses not allowed", "put it into one of the two places");
    }
}
