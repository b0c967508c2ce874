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
                .contains("\n   id | rows\n  ----+------\n   7  | 2")
                .contains("at shop.StgOrders(StgOrders.java:17)")
                .endsWith(
                        "\nselect id, count(*) as \"rows\" from analytics.stg_orders as stg_orders where id is not null"
                                + " group by id having count(*) > 1 order by count(*) desc");
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

    @Test
    void provedTestsPassOverNoRowsToo() {
        assertThat(run(Empty.class)).containsEntry("stg_orders__id__is_not_null", "SUCCESSFUL");
    }

    @Test
    void theServerIsAskedForEachModelsColumns() {
        Map<String, String> results = run(Verdicts.class);
        assertThat(results)
                .containsEntry("raw__columns_agree", "SUCCESSFUL")
                .containsEntry("grouped__columns_agree", "SUCCESSFUL")
                .containsEntry("reader__columns_agree", "SUCCESSFUL");
        assertThat(results.get("wrong__columns_agree"))
                .isEqualTo("""
                FAILED the columns of analytics.wrong are not those that the build found
                  the build   %s
                  id integer  id bigint  <- differs
                  n bigint    n bigint
                this is a fault of Headrace; please report it with these lines
                  -- raw_data.orders (id bigint, status text)
                  select id, count(*) as n from raw_data.orders group by id
                at shop.StgOrders(StgOrders.java:17)""".formatted(server(results.get("wrong__columns_agree"))));
        assertThat(results.get("refused__columns_agree"))
                .contains("refuses the query of analytics.refused, which the build accepted: function")
                .contains("SQL line 1, column 8", "please report it with these lines", "select no_such(id)");
        assertThat(results.get("unchecked__columns_agree"))
                .contains("are not those that are declared", "declare what PostgreSQL takes")
                .doesNotContain("fault of Headrace");
    }

    @Test
    void aSourceThatIsGroupedByItsKeyGetsIt() {
        assertThat(run(Verdicts.class).get("grouped__id__is_unique")).isEqualTo("SUCCESSFUL");
    }

    @Test
    void aVariableWithoutAValueIsToldWithThePlaceForOne() {
        assertThat(EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(Open.class))
                        .execute()
                        .containerEvents()
                        .failed()
                        .list())
                .singleElement()
                .extracting(PipelineTestCaseTest::outcome)
                .asString()
                .contains("the variable \"start\" (date) has no value; give it one in Open:")
                .contains("variables() { return Map.of(\"start\", \"…\"); }");
    }

    private static String server(String message) {
        return message.replaceFirst("(?s).*?the build +(PostgreSQL [^\\n]*).*", "$1");
    }

    static Map<String, String> run(Class<?> testClass) {
        Map<String, String> results = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameter("headrace.seed", "1")
                .configurationParameter("headrace.histories", "2")
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
        void stg_orders__id__is_not_null() {
            check(OrdersPipeline.idIsNotNull());
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

    static final class Open extends OrdersTests {
        Open() {
            super(OrdersPipeline.definition().variable("start", "date"));
        }
    }

    static final class Verdicts extends PipelineTestCase {
        Verdicts() {
            super(OrdersPipeline.forVerdicts(), TestDatabase.EMBEDDED);
        }

        @Override
        protected void loadRawData(Connection connection) throws Exception {
            execute(connection, "insert into raw_data.orders values (1, 'placed')");
        }

        @Test
        void raw__columns_agree() {
            checkColumns("analytics.stg_orders");
        }

        @Test
        void wrong__columns_agree() {
            checkColumns("analytics.wrong");
        }

        @Test
        void reader__columns_agree() {
            checkColumns("analytics.reader");
        }

        @Test
        void refused__columns_agree() {
            checkColumns("analytics.refused");
        }

        @Test
        void unchecked__columns_agree() {
            checkColumns("analytics.unchecked");
        }

        @Test
        void grouped__columns_agree() {
            checkColumns("analytics.grouped");
        }

        @Test
        void grouped__id__is_unique() {
            check(OrdersPipeline.groupedIsUnique());
        }
    }

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
