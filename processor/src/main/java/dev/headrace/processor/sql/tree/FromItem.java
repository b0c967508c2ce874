package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** An item of FROM. */
public sealed interface FromItem {
    /** Where it stands, its alias included. */
    Span span();

    /**
     * The name given to an item and, from the left, to its columns.
     *
     * @param columns the columns' names; may be fewer than the item has
     * @param types the columns' types, where {@code columns} define a record's columns; else empty
     */
    record Alias(Name name, List<Name> columns, List<TypeName> types) {
        public Alias {
            columns = List.copyOf(columns);
            types = List.copyOf(types);
        }
    }

    /**
     * A table by name.
     *
     * @param name its parts, the schema first
     * @param nameSpan where the whole name stands
     */
    record TableName(
            List<Name> name, Span nameSpan, boolean only, Optional<Alias> alias, Optional<Sample> sample, Span span)
            implements FromItem {
        public TableName {
            name = List.copyOf(name);
        }
    }

    /**
     * TABLESAMPLE.
     *
     * @param method the name of the method, its parts
     * @param seed the number of REPEATABLE
     */
    record Sample(List<Name> method, List<Expression> arguments, Optional<Expression> seed, Span span) {
        public Sample {
            method = List.copyOf(method);
            arguments = List.copyOf(arguments);
        }
    }

    /** A query in parentheses. */
    record Derived(Query query, boolean lateral, Optional<Alias> alias, Span span) implements FromItem {}

    /**
     * One function, or several side by side.
     *
     * @param rowsFrom whether ROWS FROM stands around them
     */
    record Functions(
            List<TableCall> calls,
            boolean rowsFrom,
            boolean lateral,
            boolean ordinality,
            Optional<Alias> alias,
            Span span)
            implements FromItem {
        public Functions {
            calls = List.copyOf(calls);
        }
    }

    /**
     * A function that makes rows.
     *
     * @param columns the columns that ROWS FROM defines for it; those of a function alone are in its alias
     */
    record TableCall(Expression call, List<ColumnDefinition> columns) {
        public TableCall {
            columns = List.copyOf(columns);
        }
    }

    /** A column of a record, defined where it is used. */
    record ColumnDefinition(Name name, TypeName type) {}

    /**
     * A construct that makes a table and names its columns itself: {@code json_table}, {@code xmltable}.
     *
     * @param clauses what else was written of the whole
     * @param names of its columns and paths, in the order written; no two may be the same
     */
    record Construct(
            String name,
            List<Expression> operands,
            List<TableColumn> columns,
            List<Clause> clauses,
            List<Name> names,
            boolean lateral,
            Optional<Alias> alias,
            Span span)
            implements FromItem {
        public Construct {
            operands = List.copyOf(operands);
            columns = List.copyOf(columns);
            clauses = List.copyOf(clauses);
            names = List.copyOf(names);
        }
    }

    /**
     * A column of a construct, those of nested paths in their place.
     *
     * @param type its type; of FOR ORDINALITY int4
     * @param exists whether it tells only that its path exists
     * @param operands its path, if it is written, and its defaults
     * @param clauses what else was written of it
     */
    record TableColumn(
            Name name,
            TypeName type,
            boolean ordinality,
            boolean exists,
            boolean notNull,
            List<Expression> operands,
            List<Clause> clauses) {
        public TableColumn {
            operands = List.copyOf(operands);
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * Two items joined.
     *
     * @param using the columns of USING
     * @param usingAlias the name given to those columns alone
     * @param on the condition
     */
    record Join(
            Kind kind,
            FromItem left,
            FromItem right,
            boolean natural,
            List<Name> using,
            Optional<Name> usingAlias,
            Optional<Expression> on,
            Optional<Alias> alias,
            Span span)
            implements FromItem {
        public Join {
            using = List.copyOf(using);
        }

        /** The same join, named as a whole. */
        public Join named(Alias name, Span whole) {
            return new Join(kind, left, right, natural, using, usingAlias, on, Optional.of(name), whole);
        }
    }

    /** Which rows of either side a join keeps without a partner. */
    enum Kind {
        CROSS,
        INNER,
        LEFT,
        RIGHT,
        FULL
    }
}
