package dev.headrace;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each row's range, from one column to another, ends before the next one begins; dbt_utils' {@code mutually_exclusive_ranges}. A range
 * without one of its bounds fails, as does one that ends before it begins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(MutuallyExclusiveRanges.Repeated.class)
@TestTemplate(label = "ranges_are_mutually_exclusive", value = """
            select * from (
                select
                    {lower} as lower_bound,
                    {upper} as upper_bound,
                    lead({lower}) over (partition by {partitionBy} order by {lower}, {upper}) as next_lower_bound,
                    row_number() over (partition by {partitionBy} order by {lower} desc, {upper} desc) = 1 as is_last
                from {model}
            ) as ranges
            where not (
                coalesce(lower_bound < upper_bound or {zeroLength} and lower_bound = upper_bound, false)
                and coalesce(
                    case '{gaps}'
                        when 'ALLOWED' then upper_bound <= next_lower_bound
                        when 'NOT_ALLOWED' then upper_bound = next_lower_bound
                        else upper_bound < next_lower_bound
                    end,
                    is_last))
            """)
public @interface MutuallyExclusiveRanges {
    /** Where a range begins: a column, or an SQL expression over the relation's columns. */
    String lower();

    /** Where it ends. */
    String upper();

    /** The columns, with commas between them, within whose values ranges are compared; left out: all are. */
    String partitionBy() default "true";

    /** Whether there may be, must not be or must be something between a range's end and the next one's beginning. */
    Gaps gaps() default Gaps.ALLOWED;

    /** Whether a range may end where it begins. */
    boolean zeroLength() default false;

    /** What may lie between two ranges. */
    enum Gaps {
        /** Anything or nothing. */
        ALLOWED,
        /** Nothing: the next begins where this one ends. */
        NOT_ALLOWED,
        /** Something: the next begins after this one ends. */
        REQUIRED
    }

    /** Whether failing rows fail the run or only warn. */
    Severity severity() default Severity.ERROR;

    /** An SQL condition over the relation's columns that limits the rows it looks at; empty: all rows. */
    String where() default "";

    /** How many failing rows make a warning: a comparison with a number, {@code "> 10"}. */
    String warnIf() default "!= 0";

    /** How many failing rows make an error, if the severity allows one: a comparison with a number. */
    String errorIf() default "!= 0";

    /** Whether the failing rows are kept in a table, dbt's {@code store_failures}. */
    boolean storeFailures() default false;

    /** The test's name; left out: one made from the relation, the column and what is asked. */
    String name() default "";

    /** Several such tests in one place. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /** The tests. */
        MutuallyExclusiveRanges[] value();
    }
}
