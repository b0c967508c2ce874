package dev.headrace.processor.analysis.relation;

/** How many rows a query yields, as far as its form tells. */
public enum Rows {
    /** Any number. */
    ANY,
    /** None or one. */
    AT_MOST_ONE,
    /** Always one: an aggregate without GROUP BY, a SELECT without FROM. */
    EXACTLY_ONE
}
