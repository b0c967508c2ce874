package dev.headrace.testing;

/** A PostgreSQL server for tests; each test class gets a database of its own there, dropped when the class is done. */
public enum TestDatabase {
    /** One that the test run starts from Maven artifacts, and stops; needs nothing else on the machine. */
    EMBEDDED,
    /**
     * One in a container; needs Docker, and {@code org.testcontainers:testcontainers-postgresql} on the class path. The
     * environment variable {@code HEADRACE_TEST_IMAGE} names another image than {@code postgres:18-alpine}.
     */
    TESTCONTAINERS,
    /**
     * A running one at the JDBC URL in the environment variable {@code HEADRACE_TEST_URL}, with
     * {@code HEADRACE_TEST_USER} and {@code HEADRACE_TEST_PASSWORD}; the user must be allowed to create databases.
     */
    URL
}
