package dev.headrace.testing;

/** As in the testing module. */
public enum Proof {
    INCREMENTS,
    DATA_TESTS
}
