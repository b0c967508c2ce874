package dev.headrace.testing;

/** What a generated test tries over random rows of the sources, which keep what the sources' own data tests promise. */
public enum Proof {
    /**
     * Of each incremental model: whatever comes between two runs, its table is what a full refresh makes. The test is
     * {@code fct_orders__increments_equal_a_full_refresh}.
     */
    INCREMENTS,
    /**
     * Of each model with data tests: they hold whatever the sources may have. One that depends on more than the sources promise fails,
     * so ask for this where sources say what they hold. The test is {@code stg_orders__tests_hold_on_random_sources}.
     */
    DATA_TESTS
}
