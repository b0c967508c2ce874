package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.connect.EmbeddedDatabase;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data tests of what a run has published, in a database that is only read. */
class PublishedPipelineTest {
    private static final PipelineDefinition ORDERS = OrdersPipeline.definition();
    private static EmbeddedDatabase database;
    private static TestServer server;

    @BeforeAll
    static void publish() throws SQLException {
        database = EmbeddedDatabase.start();
        server = TestServer.start(TestDatabase.URL, Map.of("HEADRACE_TEST_URL", database.url()));
        server.execute("create schema raw_data");
        server.execute("create table raw_data.orders (id bigint, status text)");
        server.execute("insert into raw_data.orders values (7, 'placed'), (7, null)");
        PipelineRunner.of(ORDERS)
                .run(server.database("postgres"), RunOptions.defaults().schema("nightly"));
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    void theTestsLookAtWhatIsThere() {
        PublishedPipeline published = published("nightly");
        assertThatCode(published::requireAll).doesNotThrowAnyException();
        assertThatCode(() -> published.requireAgreement("analytics.stg_orders")).doesNotThrowAnyException();
        assertThatThrownBy(() -> published.check(OrdersPipeline.idIsUnique()))
                .hasMessageStartingWith("stg_orders__id__is_unique: 1 value stands in 2 rows");
    }

    @Test
    void whatIsNotPublishedFails() {
        PublishedPipeline published = published("yearly");
        assertThatThrownBy(published::requireAll)
                .hasMessage("what is published is not what the build found\n"
                        + "  yearly.stg_orders: there is no schema yearly");
        assertThatThrownBy(() -> published.check(OrdersPipeline.idIsUnique())).hasMessageContaining("does not exist");
    }

    @Test
    void nothingCanBeWritten() throws SQLException {
        try (Connection connection = published("nightly").dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table public.mine ()"))
                    .hasMessageContaining("cannot execute CREATE TABLE in a read-only transaction");
        }
    }

    @Test
    void aPropertyNamesAnotherServer() {
        assertThat(TestDatabase.EMBEDDED.chosen()).isEqualTo(TestDatabase.EMBEDDED);
        System.setProperty("headrace.test.database", "url");
        try {
            assertThat(TestDatabase.EMBEDDED.chosen()).isEqualTo(TestDatabase.URL);
        } finally {
            System.clearProperty("headrace.test.database");
        }
    }

    private static PublishedPipeline published(String schema) {
        return new PublishedPipeline(ORDERS, server, TestServer.published(Map.of("HEADRACE_TEST_SCHEMA", schema)));
    }
}
