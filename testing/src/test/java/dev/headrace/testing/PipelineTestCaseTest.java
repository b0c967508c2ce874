package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.headrace.graph.PipelineDefinition;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What JUnit says of a pipeline's tests, on the embedded server. */
class PipelineTestCaseTest {
    @Test
    void goodDataPass() {
        Map<String, String> results = run(Good.class);
        assertThat(results)
                .containsEntry("every_model_is_built", "SUCCESSFUL")
                .containsEntry("stg_orders__id__is_unique", "SUCCESSFUL")
                .containsEntry("stg_orders__status__is_not_null", "SUCCESSFUL")
                .containsEntry("countsTheRowsItself", "SUCCESSFUL");
    }

    @Test
    void failingRowsFailWithCountSampleAndPlace() {
        Map<String, String> results = run(Dirty.class);
        assertThat(results.get("stg_orders__id__is_unique"))
                .startsWith("FAILED stg_orders__id__is_unique: 1 value stands in 2 rows")
                .contains("id=7")
                .endsWith("at shop.StgOrders(StgOrders.java:17)");
        assertThat(results.get("stg_orders__status__is_not_null"))
                .startsWith("FAILED")
                .contains("is null");
    }

    @Test
    void warningsNeverFail() {
        assertThat(run(Dirty.class)).containsEntry("stg_orders__status__has_accepted_values", "SUCCESSFUL");
    }

    @Test
    void aTestOverNoRowsIsAborted() {
        assertThat(run(Empty.class).get("stg_orders__id__is_unique"))
                .startsWith("ABORTED")
                .contains("no rows in analytics.stg_orders: override loadRawData");
    }

    @Test
    void aModelThatCannotBeBuiltFailsItsTestsAndNoOthers() {
        Map<String, String> results = run(Broken.class);
        assertThat(results.get("broken__id__is_unique"))
                .startsWith("FAILED analytics.broken was not built:")
                .contains("division by zero")
                .contains("at shop.StgOrders(StgOrders.java:17)");
        assertThat(results.get("every_model_is_built")).contains("division by zero");
        assertThat(results).containsEntry("stg_orders__id__is_unique", "SUCCESSFUL");
    }

    private static Map<String, String> run(Class<?> testClass) {
        Map<String, String> results = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .testEvents()
                .finished()
                .list()
                .forEach(event -> results.put(
                        event.getTestDescriptor().getDisplayName().equals("every model is built")
                                ? "every_model_is_built"
                                : event.getTestDescriptor().getDisplayName().replace("()", ""),
                        outcome(event)));
        return results;
    }

    private static String outcome(Event event) {
        var result = event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class);
        return result.getStatus()
                + result.getThrowable().map(cause -> " " + cause.getMessage()).orElse("");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the processor generates it. */
    abstract static class OrdersTests extends PipelineTestCase {
        OrdersTests(PipelineDefinition definition) {
            super(definition, TestDatabase.EMBEDDED);
        }

        OrdersTests() {
            this(OrdersPipeline.definition());
        }

        @Test
        void stg_orders__id__is_unique() {
            check(OrdersPipeline.idIsUnique());
        }

        @Test
        void stg_orders__status__is_not_null() {
            check(OrdersPipeline.statusIsNotNull());
        }

        @Test
        void stg_orders__status__has_accepted_values() {
            check(OrdersPipeline.accepted());
        }
    }

    static final class Good extends OrdersTests {
        @Override
        protected void loadRawData(Connection connection) throws Exception {
            execute(connection, "insert into raw_data.orders values (1, 'PLACED'), (2, 'Placed')");
        }

        @Test
        void countsTheRowsItself() throws SQLException {
            try (Connection connection = dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from analytics.stg_orders")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(2);
            }
        }
    }

    static final class Dirty extends OrdersTests {
        @Override
        protected void loadRawData(Connection connection) throws Exception {
            execute(connection, "insert into raw_data.orders values (7, 'lost'), (7, null)");
        }
    }

    static final class Empty extends OrdersTests {}

    static final class Broken extends OrdersTests {
        Broken() {
            super(OrdersPipeline.withBrokenModel());
        }

        @Override
        protected void loadRawData(Connection connection) throws Exception {
            execute(connection, "insert into raw_data.orders values (1, 'placed')");
        }

        @Test
        void broken__id__is_unique() {
            check(OrdersPipeline.brokenIsUnique());
        }
    }
}
