package dev.headrace;

/** What the failing rows of a data test mean for the run, as dbt's {@code severity}. */
public enum Severity {
    /** Failing rows warn; the run goes on and its exit code stays 0. */
    WARN,
    /** Failing rows fail the node: nothing of it is published. */
    ERROR
}
