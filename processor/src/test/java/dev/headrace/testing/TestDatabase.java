package dev.headrace.testing;

/** As in the testing module. */
public enum TestDatabase {
    EMBEDDED,
    TESTCONTAINERS,
    URL
}
