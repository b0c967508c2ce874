package dev.headrace.run;

/** What came of a data test. */
public enum TestStatus {
    /** As few rows failed as it allows. */
    PASS,
    /** It was not asked, because the build has proved that no row can fail it. */
    PROVED,
    /** Rows failed, and the test only warns. */
    WARN,
    /** Rows failed, and the test fails its node. */
    FAIL,
    /** The server could not answer the question. */
    ERROR,
    /** It was not asked, because its relation was not built. */
    SKIPPED
}
