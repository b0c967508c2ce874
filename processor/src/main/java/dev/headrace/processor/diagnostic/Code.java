package dev.headrace.processor.diagnostic;

import java.util.Locale;

/**
 * The codes of all messages. Where PostgreSQL has a condition name it is PostgreSQL's (appendix A of its manual); ours are
 * only for what PostgreSQL does not know.
 */
public enum Code {
    SYNTAX_ERROR,
    UNDEFINED_TABLE,
    UNDEFINED_COLUMN,
    AMBIGUOUS_COLUMN,
    AMBIGUOUS_ALIAS,
    DUPLICATE_ALIAS,
    DUPLICATE_COLUMN,
    DUPLICATE_TABLE,
    INVALID_COLUMN_REFERENCE,
    INVALID_RECURSION,
    UNDEFINED_OBJECT,
    UNDEFINED_FUNCTION,
    AMBIGUOUS_FUNCTION,
    DATATYPE_MISMATCH,
    CANNOT_COERCE,
    WRONG_OBJECT_TYPE,
    GROUPING_ERROR,
    WINDOWING_ERROR,
    INVALID_TABLE_DEFINITION,
    INVALID_SCHEMA_NAME,
    UNDEFINED_PARAMETER,
    INVALID_TABLESAMPLE_ARGUMENT,
    INDETERMINATE_DATATYPE,
    COLLATION_MISMATCH,
    INVALID_PARAMETER_VALUE,
    INVALID_TEXT_REPRESENTATION,
    INVALID_REGULAR_EXPRESSION,
    INVALID_XML_CONTENT,
    INVALID_DATETIME_FORMAT,
    DATETIME_FIELD_OVERFLOW,
    INTERVAL_FIELD_OVERFLOW,
    INVALID_TIME_ZONE_DISPLACEMENT_VALUE,
    ARRAY_SUBSCRIPT_ERROR,
    DATA_EXCEPTION,
    UNTRANSLATABLE_CHARACTER,
    INVALID_ESCAPE_SEQUENCE,
    NUMERIC_VALUE_OUT_OF_RANGE,
    PROGRAM_LIMIT_EXCEEDED,
    INVALID_NAME,
    NAME_TOO_LONG,
    FEATURE_NOT_SUPPORTED,

    /** The SQL is not exactly one SELECT. */
    NOT_ONE_SELECT,
    /** A dbt form that has no meaning here. */
    UNSUPPORTED_TEMPLATE,
    /** {@code {{ var('x') }}} where no pipeline declares it. */
    UNDEFINED_VARIABLE,
    /** A Java escape that would silently change the SQL. */
    ESCAPE_IN_SQL,
    /** The SQL names a relation whose class is not in {@code refs}. */
    MISSING_REF,
    /** A class in {@code refs} that the SQL never names. */
    UNUSED_REF,
    /** An entry of {@code refs}, {@code after} or {@code models} that is no model or source. */
    INVALID_REF,
    /** Models that need each other. */
    MODEL_CYCLE,
    /** A join repeats rows that a declared key tells apart. */
    FAN_OUT,
    /** The declared columns are not the query's. */
    CONTRACT_MISMATCH,
    /** A column on which a unit test's result depends is left out of the rows that it gives. */
    COLUMN_LEFT_OUT,
    /** An annotated type or method that cannot be what its annotation says. */
    INVALID_DECLARATION,
    /** An annotation that looks like ours and is another library's. */
    FOREIGN_ANNOTATION,
    /** Part of the vocabulary that this version does not act on. */
    NOT_YET_SUPPORTED,
    /** A compiler option of ours with a value that it cannot have. */
    INVALID_OPTION,
    /** A mistake of ours. */
    INTERNAL_ERROR;

    /** The code as messages print it: {@code undefined_column}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
