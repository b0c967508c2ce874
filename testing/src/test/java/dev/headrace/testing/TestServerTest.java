package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.connect.EmbeddedDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestServerTest {
    @Test
    void theUrlIsTakenFromTheEnvironment() {
        try (EmbeddedDatabase running = EmbeddedDatabase.start();
                TestServer server = TestServer.start(TestDatabase.URL, Map.of("HEADRACE_TEST_URL", running.url()))) {
            server.execute("create database fresh");
            server.execute("drop database fresh with (force)");
            assertThatThrownBy(() -> server.execute("drop database fresh"))
                    .hasMessageContaining("the server at HEADRACE_TEST_URL refuses \"drop database fresh\"")
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void withoutAUrlItSaysWhichVariableToSet() {
        assertThatThrownBy(() -> TestServer.start(TestDatabase.URL, Map.of()))
                .hasMessageStartingWith(
                        "the environment variable HEADRACE_TEST_URL is not set; set it to jdbc:postgresql:");
    }

    @Test
    void aServerThatNeverAnswersIsNotWaitedForWithoutEnd() throws SQLException {
        String url = "jdbc:postgresql://h/db";
        assertThat(at(url).readOnly().getLoginTimeout()).isEqualTo(15);
        assertThat(at(url + "?loginTimeout=3").readOnly().getLoginTimeout()).isEqualTo(3);
    }

    private static TestServer at(String url) {
        return TestServer.start(TestDatabase.URL, Map.of("HEADRACE_TEST_URL", url));
    }

    @Test
    void aMalformedUrlDoesNotShowItsPassword() {
        TestServer server = TestServer.start(
                TestDatabase.URL, Map.of("HEADRACE_TEST_URL", "jdbc:postgresql://h:port/db?password=secret"));
        assertThatThrownBy(() -> server.execute("select 1"))
                .hasMessage("the JDBC URL of the server at HEADRACE_TEST_URL is malformed");
        assertThat(server).asString().doesNotContain("secret");
    }
}
