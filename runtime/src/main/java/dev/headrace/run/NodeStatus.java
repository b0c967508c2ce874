package dev.headrace.run;

/** What came of a node. */
public enum NodeStatus {
    /** It was built and published, or, of a source, its tests passed. */
    OK,
    /** It could not be built or published; the old relation is as it was. */
    ERROR,
    /** It was built, a test of it failed, and the old relation is as it was. */
    TESTS_FAILED,
    /** It was not tried. */
    SKIPPED
}
