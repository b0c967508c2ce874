package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A query with everything that stands around its body.
 *
 * @param recursive whether it is WITH RECURSIVE
 * @param with its common tables
 * @param body what it selects
 * @param orderBy its sort keys
 * @param limits the expressions of LIMIT, OFFSET and FETCH
 * @param span where it stands
 */
public record Query(
        boolean recursive,
        List<CommonTable> with,
        Body body,
        List<SortKey> orderBy,
        List<Expression> limits,
        Span span) {
    public Query {
        with = List.copyOf(with);
        orderBy = List.copyOf(orderBy);
        limits = List.copyOf(limits);
    }

    /**
     * A table of WITH.
     *
     * @param columns the names given to its columns from the left; may be fewer than it has
     * @param added the columns that SEARCH and CYCLE add at its end
     */
    public record CommonTable(Name name, List<Name> columns, Query query, List<Name> added) {
        public CommonTable {
            columns = List.copyOf(columns);
            added = List.copyOf(added);
        }
    }

    /** A sort key; what it may name depends on where it stands. */
    public record SortKey(Expression expression) {}

    /** What a query selects. */
    public sealed interface Body {
        /** Where it stands. */
        Span span();
    }

    /**
     * A SELECT.
     *
     * @param distinctOn the keys of DISTINCT ON; empty without one
     * @param targets the select list
     * @param from the FROM items that commas part
     * @param groupBy the grouping keys, those inside GROUPING SETS, ROLLUP and CUBE included
     * @param windows the windows of the WINDOW clause
     */
    public record Select(
            List<Expression> distinctOn,
            List<Target> targets,
            List<FromItem> from,
            Optional<Expression> where,
            List<Expression> groupBy,
            Optional<Expression> having,
            List<NamedWindow> windows,
            Span span)
            implements Body {
        public Select {
            distinctOn = List.copyOf(distinctOn);
            targets = List.copyOf(targets);
            from = List.copyOf(from);
            groupBy = List.copyOf(groupBy);
            windows = List.copyOf(windows);
        }
    }

    /** Two bodies put together by UNION, INTERSECT or EXCEPT. */
    public record SetOperation(String operator, Body left, Body right, Span span) implements Body {}

    /** VALUES. */
    public record Values(List<List<Expression>> rows, Span span) implements Body {
        public Values {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A query in parentheses as a part of a set operation. */
    public record Nested(Query query, Span span) implements Body {}

    /** A window of the WINDOW clause. */
    public record NamedWindow(Name name, Window window) {}

    /**
     * A window specification, or the name of one.
     *
     * @param base the named window it is or starts from
     */
    public record Window(
            Optional<Name> base, List<Expression> partitionBy, List<SortKey> orderBy, List<Expression> frame) {
        public Window {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
            frame = List.copyOf(frame);
        }
    }

    /** An item of a select list. */
    public sealed interface Target {
        /** Where it stands. */
        Span span();

        /** An expression, with its label if it has one. */
        record Value(Expression expression, Optional<Name> label, Span span) implements Target {}

        /** {@code *}, or {@code t.*} with the parts of the qualifier. */
        record Star(List<Name> qualifier, Span span) implements Target {
            public Star {
                qualifier = List.copyOf(qualifier);
            }
        }

        /** {@code (expression).*}: the fields of a composite value. */
        record Fields(Expression expression, Span span) implements Target {}
    }
}
