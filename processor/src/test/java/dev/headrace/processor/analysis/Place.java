package dev.headrace.processor.analysis;

import java.util.List;

/**
 * Where a random expression stands and what it may use there.
 *
 * @param columns what it may name
 * @param rows what the arguments of an aggregate may name
 * @param aggregates whether it may hold aggregates
 * @param windows whether it may hold window functions
 * @param strays the percentage of arguments that are of any type
 * @param subqueries makes subqueries of one column
 */
record Place(
        List<Named> columns, List<Named> rows, boolean aggregates, boolean windows, int strays, Subqueries subqueries) {
    /** A column or a grouping key: how SQL names it, and its type without modifier. */
    record Named(String sql, String type) {}

    /** Makes a SELECT of one column of about that type, which may name what the place does. */
    interface Subqueries {
        String of(String type);

        /** None: so deep that there are none. */
        Subqueries NONE = type -> "";
    }

    /** Inside an aggregate's parentheses. */
    Place withinAggregate() {
        return new Place(rows, rows, false, false, strays, subqueries);
    }

    /** Inside a window's. */
    Place withinWindow() {
        return new Place(columns, rows, aggregates, false, strays, subqueries);
    }
}
