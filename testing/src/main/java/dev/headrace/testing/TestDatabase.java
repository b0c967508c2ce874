package dev.headrace.testing;

import java.util.Locale;

/**
 * A PostgreSQL server for tests. Each test class gets a database of its own there, dropped when the class is done; on one at a URL
 * nothing is made. The system property {@code headrace.test.database} names another for a whole test run.
 */
public enum TestDatabase {
    /** One that the test run starts from Maven artifacts, and stops; needs nothing else on the machine. */
    EMBEDDED,
    /**
     * One in a container; needs Docker, and {@code org.testcontainers:testcontainers-postgresql} on the class path. The
     * environment variable {@code HEADRACE_TEST_IMAGE} names another image than {@code postgres:18-alpine}.
     */
    TESTCONTAINERS,
    /**
     * A running one at the JDBC URL in the environment variable {@code HEADRACE_TEST_URL}, with {@code HEADRACE_TEST_USER} and
     * {@code HEADRACE_TEST_PASSWORD}, which is only read: the data tests look at what a run has published there, in the schema
     * {@code HEADRACE_TEST_SCHEMA} if that is set. Unit tests of models, which need a place for their rows, run on an embedded server.
     */
    URL;

    /** The one named by the system property {@code headrace.test.database}, if it is set, or else this one. */
    TestDatabase chosen() {
        String name = System.getProperty("headrace.test.database", "");
        return name.isEmpty() ? this : valueOf(name.toUpperCase(Locale.ROOT));
    }
}
