package dev.headrace.testing;

import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The only class that touches the optional library of containers. */
final class ContainerServer {
    private static final String IMAGE = "postgres:18-alpine";

    private ContainerServer() {}

    static TestServer startIfPossible(Map<String, String> environment) {
        try {
            return start(environment.getOrDefault("HEADRACE_TEST_IMAGE", IMAGE));
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException("TESTCONTAINERS needs org.testcontainers:testcontainers-postgresql on the"
                    + " class path; add it to the test dependencies, or use database = EMBEDDED");
        }
    }

    @SuppressWarnings("resource") // closed at the end of the test run
    private static TestServer start(String image) {
        PostgreSQLContainer container;
        try {
            container = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
            container.start();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "the container " + image + " did not start: " + e.getMessage()
                            + "\n  is Docker running? without it use database = EMBEDDED",
                    e);
        }
        return new TestServer(
                "the container " + image,
                container.getJdbcUrl(),
                container.getUsername(),
                container.getPassword(),
                container::stop);
    }
}
