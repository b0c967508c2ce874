package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** Tests in a container, where there is an engine for one. */
class ContainerServerTest {
    @BeforeAll
    static void needsAnEngine() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "no container engine is running: nothing was tested");
    }

    @Test
    void aClassHasItsDatabaseThere() throws SQLException {
        try (TestServer server = TestServer.start(TestDatabase.TESTCONTAINERS, System.getenv())) {
            assertThat(server).asString().startsWith("the container ");
            Template template = Template.create(server);
            String copy = template.copy();
            try (Connection connection = server.database(copy).getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select current_database()")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo(copy);
            }
            server.drop(copy);
            template.drop();
        }
    }

    @Test
    void unitTestsAndDataTestsRunThere() {
        Map<String, String> results = PipelineTestCaseTest.run(InContainer.class);
        assertThat(results)
                .containsEntry("unitTest(ModelTester)", "SUCCESSFUL")
                .containsEntry("stg_orders__id__is_unique", "SUCCESSFUL")
                .containsEntry("every_model_is_built", "SUCCESSFUL");
    }

    /** As users write it. */
    static final class InContainer extends PipelineTestCase {
        InContainer() {
            super(OrdersPipeline.definition(), TestDatabase.TESTCONTAINERS);
        }

        @Override
        protected void loadRawData(Connection connection) throws Exception {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into raw_data.orders values (1, 'PLACED'), (2, 'Placed')");
            }
        }

        @Test
        void stg_orders__id__is_unique() {
            check(OrdersPipeline.idIsUnique());
        }

        @Test
        void unitTest(ModelTester models) {
            assertThat(models).isNotNull();
        }
    }
}
