package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A scalar expression. */
public sealed interface Expression {
    /** Where it stands; of an operator without a place of its own, its operands' span. */
    Span span();

    /** A column, or a whole row: {@code c}, {@code t.c}, {@code s.t.c}, {@code t}. */
    record ColumnName(List<Name> parts, Span span) implements Expression {
        public ColumnName {
            parts = List.copyOf(parts);
        }

        /** The last part, which names the column. */
        public Name column() {
            return parts.get(parts.size() - 1);
        }
    }

    /** A constant. */
    record Literal(Kind kind, String text, Span span) implements Expression {
        /** What kind of constant. */
        public enum Kind {
            INTEGER,
            NUMERIC,
            STRING,
            BIT_STRING,
            BOOLEAN,
            NULL
        }
    }

    /** A cast, or a constant that names its type. */
    record Cast(Expression operand, String type, Span span) implements Expression {}

    /**
     * An operator with its operands; those that are words stand in upper case: {@code AND}, {@code IS NULL}, {@code BETWEEN}.
     */
    record Operation(String operator, List<Expression> operands, Span span) implements Expression {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /** CASE. */
    record Case(Optional<Expression> operand, List<When> whens, Optional<Expression> otherwise, Span span)
            implements Expression {
        public Case {
            whens = List.copyOf(whens);
        }
    }

    /** A branch of CASE. */
    record When(Expression condition, Expression result) {}

    /**
     * A function call.
     *
     * @param name its parts, the schema first
     * @param star whether its argument is {@code *}
     * @param orderBy the sort keys inside the parentheses or of WITHIN GROUP
     * @param filter the condition of FILTER
     * @param over the window, if it is a window function call
     */
    record Call(
            List<Name> name,
            List<Expression> arguments,
            boolean star,
            boolean distinct,
            List<Query.SortKey> orderBy,
            Optional<Expression> filter,
            Optional<Query.Window> over,
            Span span)
            implements Expression {
        public Call {
            name = List.copyOf(name);
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
        }
    }

    /** A function that the grammar knows by name, with its operands in order: {@code coalesce}, {@code extract}, {@code trim}. */
    record Special(String name, List<Expression> operands, Span span) implements Expression {
        public Special {
            operands = List.copyOf(operands);
        }
    }

    /** A query as a value. */
    record Subquery(Kind kind, Query query, Span span) implements Expression {
        /** What of the query is the value. */
        public enum Kind {
            SCALAR,
            EXISTS,
            ARRAY,
            QUANTIFIED
        }
    }

    /** ROW(…) or (a, b). */
    record Row(List<Expression> fields, Span span) implements Expression {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /** ARRAY[…]. */
    record ArrayOf(List<Expression> elements, Span span) implements Expression {
        public ArrayOf {
            elements = List.copyOf(elements);
        }
    }

    /** An element or a slice of an array. */
    record Subscript(Expression array, List<Expression> indices, Span span) implements Expression {
        public Subscript {
            indices = List.copyOf(indices);
        }
    }

    /** A field of a composite value. */
    record Field(Expression composite, Name field, Span span) implements Expression {}

    /** An argument passed by name. */
    record Named(Name parameter, Expression value, Span span) implements Expression {}
}
