package dev.headrace;

/** What the result of an {@link SqlFunction} depends on; PostgreSQL's words. */
public enum Volatility {
    /** Only on the arguments. */
    IMMUTABLE,
    /** On the arguments and on what the database holds when the statement starts. */
    STABLE,
    /** On anything; every call is made. */
    VOLATILE
}
