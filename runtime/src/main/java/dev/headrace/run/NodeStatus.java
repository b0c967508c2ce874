package dev.headrace.run;

/** What came of a node. */
public enum NodeStatus {
    /** It was built and published. */
    OK,
    /** What is published is what would be built, so it was not touched; it has passed its tests. */
    UNCHANGED,
    /** It was built and has passed its tests; it is published with all others at the end of the run, or not at all. */
    BUILT,
    /** Nothing was to be built; its tests, if any, were run. */
    TESTED,
    /** It could not be built or published; the old relation is as it was. */
    ERROR,
    /** It was built, a test of it failed, and the old relation is as it was. */
    TESTS_FAILED,
    /** It was not tried. */
    SKIPPED
}
