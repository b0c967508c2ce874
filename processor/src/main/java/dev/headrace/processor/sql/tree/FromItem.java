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
     * @param types the columns' types as written, where {@code columns} define a record's columns; else empty
     */
    record Alias(Name name, List<Name> columns, List<String> types) {
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
    record TableName(List<Name> name, Span nameSpan, Optional<Alias> alias, Span span) implements FromItem {
        public TableName {
            name = List.copyOf(name);
        }
    }

    /** A query in parentheses. */
    record Derived(Query query, boolean lateral, Optional<Alias> alias, Span span) implements FromItem {}

    /** One function, or several side by side (ROWS FROM). */
    record Functions(List<Expression> calls, boolean ordinality, Optional<Alias> alias, Span span) implements FromItem {
        public Functions {
            calls = List.copyOf(calls);
        }
    }

    /** A construct that makes a table and names its columns itself: JSON_TABLE, XMLTABLE. */
    record Construct(String name, List<Expression> operands, List<Name> columns, Optional<Alias> alias, Span span)
            implements FromItem {
        public Construct {
            operands = List.copyOf(operands);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Two items joined.
     *
     * @param using the columns of USING
     * @param on the condition
     */
    record Join(
            Kind kind,
            FromItem left,
            FromItem right,
            boolean natural,
            List<Name> using,
            Optional<Expression> on,
            Optional<Alias> alias,
            Span span)
            implements FromItem {
        public Join {
            using = List.copyOf(using);
        }

        /** The same join, named as a whole. */
        public Join named(Alias name, Span whole) {
            return new Join(kind, left, right, natural, using, on, Optional.of(name), whole);
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
