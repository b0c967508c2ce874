package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query with everything that stands around its body.
 *
 * @param recursive whether it is WITH RECURSIVE
 * @param with its common tables
 * @param body what it selects
 * @param orderBy its sort keys
 * @param limit the number of LIMIT or FETCH; none for ALL
 * @param offset the number of OFFSET
 * @param withTies whether FETCH keeps the last row's peers
 * @param locks its FOR UPDATE and the like
 * @param span where it stands
 */
public record Query(
        boolean recursive,
        List<CommonTable> with,
        Body body,
        List<SortKey> orderBy,
        Optional<Expression> limit,
        Optional<Expression> offset,
        boolean withTies,
        List<Lock> locks,
        Span span) {
    public Query {
        with = List.copyOf(with);
        orderBy = List.copyOf(orderBy);
        locks = List.copyOf(locks);
    }

    /**
     * A lock of rows.
     *
     * @param strength as messages name it: {@code FOR UPDATE}
     * @param of the tables behind OF, each with the parts of its name
     * @param skipsLocked whether rows that others have locked are left out
     */
    public record Lock(String strength, List<List<Name>> of, boolean skipsLocked, Span span) {
        public Lock {
            of = List.copyOf(of);
        }
    }

    /**
     * A table of WITH.
     *
     * @param columns the names given to its columns from the left; may be fewer than it has
     */
    public record CommonTable(
            Name name, List<Name> columns, Query query, Optional<Search> search, Optional<Cycle> cycle) {
        public CommonTable {
            columns = List.copyOf(columns);
        }

        /** The columns that SEARCH and CYCLE add at its end. */
        public List<Name> added() {
            return Stream.concat(
                            search.stream().map(Search::sequence),
                            cycle.stream().flatMap(marks -> Stream.of(marks.mark(), marks.path())))
                    .toList();
        }
    }

    /**
     * SEARCH: the order of a recursive query's rows as a column.
     *
     * @param depthFirst whether it is DEPTH FIRST, else BREADTH FIRST
     * @param place where the word SEARCH stands
     */
    public record Search(boolean depthFirst, List<Name> by, Name sequence, Span place) {
        public Search {
            by = List.copyOf(by);
        }
    }

    /**
     * CYCLE: whether a recursive query's row has been there before, as columns.
     *
     * @param value what the mark is of such a row; TRUE unless it was written
     * @param otherwise what the mark is of any other; FALSE unless it was written
     * @param place where the word CYCLE stands
     */
    public record Cycle(
            List<Name> columns,
            Name mark,
            Optional<Expression> value,
            Optional<Expression> otherwise,
            Name path,
            Span place) {
        public Cycle {
            columns = List.copyOf(columns);
        }
    }

    /** What a query selects. */
    public sealed interface Body {
        /** Where it stands. */
        Span span();
    }

    /**
     * A SELECT.
     *
     * @param distinct whether it is SELECT DISTINCT without ON
     * @param distinctOn the keys of DISTINCT ON; empty without one
     * @param targets the select list
     * @param from the FROM items that commas part
     * @param windows the windows of the WINDOW clause
     */
    public record Select(
            boolean distinct,
            List<Expression> distinctOn,
            List<Target> targets,
            List<FromItem> from,
            Optional<Expression> where,
            GroupBy groupBy,
            Optional<Expression> having,
            List<NamedWindow> windows,
            Span span)
            implements Body {
        public Select {
            distinctOn = List.copyOf(distinctOn);
            targets = List.copyOf(targets);
            from = List.copyOf(from);
            windows = List.copyOf(windows);
        }
    }

    /** Two bodies put together; without ALL, equal rows count once. */
    public record SetOperation(Operator operator, boolean all, Body left, Body right, Span span) implements Body {
        /** How they are put together. */
        public enum Operator {
            UNION,
            INTERSECT,
            EXCEPT
        }
    }

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
