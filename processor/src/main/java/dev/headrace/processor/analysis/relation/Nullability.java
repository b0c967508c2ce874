package dev.headrace.processor.analysis.relation;

import java.util.Collection;

/** What is known about nulls in a column. */
public enum Nullability {
    /** It can never be null: this is proved, or declared and tested. */
    NOT_NULL,
    /** It may be null, for all that is known. */
    NULLABLE,
    /** Nothing is known because of a fault that has been reported. */
    UNKNOWN;

    /** Not null if that is so. */
    public static Nullability notNullIf(boolean proved) {
        return proved ? NOT_NULL : NULLABLE;
    }

    /** Of a value that is null if any of these is. */
    public static Nullability strict(Collection<Nullability> operands) {
        return operands.contains(NULLABLE) ? NULLABLE : operands.contains(UNKNOWN) ? UNKNOWN : NOT_NULL;
    }
}
