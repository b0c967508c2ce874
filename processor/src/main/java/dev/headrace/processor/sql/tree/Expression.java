package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scalar expression. */
public sealed interface Expression {
    /** Where it stands, from its first character to its last. */
    Span span();

    /**
     * A column, or a whole row: {@code c}, {@code t.c}, {@code s.t.c}, {@code t}.
     *
     * @param starred whether {@code .*} stands behind it, so that it is an item of FROM and no column
     */
    record ColumnName(List<Name> parts, boolean starred, Span span) implements Expression {
        public ColumnName {
            parts = List.copyOf(parts);
        }

        /** The last part, which names the column. */
        public Name column() {
            return parts.get(parts.size() - 1);
        }

        /** The one name that it is, which may be an output column's too. */
        public Optional<Name> bare() {
            return parts.size() == 1 && !starred ? Optional.of(column()) : Optional.empty();
        }
    }

    /**
     * A star among the fields of a row, or in VALUES: {@code row(t.*, 1)}.
     *
     * @param whole what it takes apart
     * @param item whether that is an item of FROM by its name, and no value
     */
    record Expanded(Expression whole, boolean item, Span span) implements Expression {}

    /**
     * A constant.
     *
     * @param text its value: a string without quotes and escapes, a number in decimal digits, the digits of a bit string behind
     *     {@code b} or {@code x}, {@code true}, {@code false}, {@code null}
     */
    record Literal(Kind kind, String text, Span span) implements Expression {
        /** What kind of constant. */
        public enum Kind {
            INTEGER,
            NUMERIC,
            STRING,
            /** One of which a run decides what it holds, in part or as a whole; the text tells it from others. */
            OPEN_STRING,
            BIT_STRING,
            BOOLEAN,
            NULL
        }
    }

    /** A cast, or a constant that names its type. */
    record Cast(Expression operand, TypeName type, Span span) implements Expression {}

    /**
     * An operator with its operands.
     *
     * @param operator PostgreSQL's own ({@code !=} is {@code <>}); words stand in upper case: {@code AND}, {@code IS NULL},
     *     {@code NOT BETWEEN SYMMETRIC}
     * @param operatorSpan where the operator stands, which is where PostgreSQL reports that there is no such operator
     * @param operands one of a prefix or a test, two or more else: AND and OR chain, LIKE and SIMILAR TO have the ESCAPE as the
     *     third, IN has the members or one subquery behind the first, OVERLAPS has four
     */
    record Operation(String operator, Span operatorSpan, List<Expression> operands, Span span) implements Expression {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /**
     * {@code x op ANY (…)} or {@code x op ALL (…)}.
     *
     * @param operator PostgreSQL's own; LIKE is {@code ~~} here
     * @param all whether it is ALL, else ANY or SOME
     * @param right an array, or a subquery of the kind QUANTIFIED
     */
    record Quantified(String operator, Span operatorSpan, boolean all, Expression left, Expression right, Span span)
            implements Expression {}

    /**
     * COLLATE.
     *
     * @param collation its parts, the schema first
     */
    record Collate(Expression operand, List<Name> collation, Span span) implements Expression {
        public Collate {
            collation = List.copyOf(collation);
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
     * @param variadic whether VARIADIC stands before the last argument
     * @param orderBy the sort keys inside the parentheses or of WITHIN GROUP
     * @param withinGroup whether they are of WITHIN GROUP
     * @param filter the condition of FILTER
     * @param over the window, if it is a window function call
     */
    record Call(
            List<Name> name,
            List<Expression> arguments,
            boolean star,
            boolean distinct,
            boolean variadic,
            List<SortKey> orderBy,
            boolean withinGroup,
            Optional<Expression> filter,
            Optional<Window> over,
            Span span)
            implements Expression {
        public Call {
            name = List.copyOf(name);
            arguments = List.copyOf(arguments);
            orderBy = List.copyOf(orderBy);
        }
    }

    /**
     * A function that only the grammar knows, by its name in lower case: {@code coalesce}, {@code greatest}, {@code extract},
     * {@code current_date}, {@code json_value}.
     *
     * @param operands in order as written: of EXTRACT the field comes first, as a string; of {@code current_timestamp(3)} and the
     *     like the precision; of SQL/JSON functions the keys and values in turn or the document, the path, what PASSING passes and
     *     the DEFAULTs
     * @param clauses what else was written, in order
     * @param returning the type of RETURNING or AS
     */
    record Special(
            String name, List<Expression> operands, List<Clause> clauses, Optional<TypeName> returning, Span span)
            implements Expression {
        public Special {
            operands = List.copyOf(operands);
            clauses = List.copyOf(clauses);
        }
    }

    /** An aggregate that only the grammar knows: {@code json_objectagg}, {@code json_arrayagg}. */
    record SpecialAggregate(
            Special function, List<SortKey> orderBy, Optional<Expression> filter, Optional<Window> over, Span span)
            implements Expression {
        public SpecialAggregate {
            orderBy = List.copyOf(orderBy);
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

    /**
     * A row of values.
     *
     * @param explicit whether ROW was written before the parenthesis
     */
    record Row(boolean explicit, List<Expression> fields, Span span) implements Expression {
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

    /** An element or a slice of an array, or of what else can be subscripted. */
    record Subscript(Expression array, List<Index> indices, Span span) implements Expression {
        public Subscript {
            indices = List.copyOf(indices);
        }
    }

    /**
     * What stands in one pair of brackets.
     *
     * @param lower the lower bound of a slice
     * @param upper the upper bound of a slice, or the index
     * @param slice whether there is a colon
     */
    record Index(Optional<Expression> lower, Optional<Expression> upper, boolean slice) {
        /** The expressions in it, in order. */
        public List<Expression> expressions() {
            return Stream.concat(lower.stream(), upper.stream()).toList();
        }
    }

    /** A field of a composite value. */
    record Field(Expression composite, Name field, Span span) implements Expression {}

    /** An argument passed by name. */
    record Named(Name parameter, Expression value, Span span) implements Expression {}
}
