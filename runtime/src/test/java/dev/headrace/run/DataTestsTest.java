package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Severity;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SqlText;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the data tests count, what they mean for the run, and when those over two nodes are asked. */
class DataTestsTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, customer bigint, status text)",
            "insert into raw_data.orders values (1, 10, 'a'), (1, 11, 'b'), (1, null, 'c'), (2, 12, null), (null, 10, 'a')",
            "create table raw_data.customers (id bigint)",
            "insert into raw_data.customers values (10), (11)");

    private static TestPipeline shop() {
        return TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "customer bigint", "status text")
                .source("raw_data", "customers", "id bigint")
                .view("stg_orders", "select id, customer, status from {orders}")
                .view("stg_customers", "select id from {customers}");
    }

    private TestResult check(DataTest test) {
        PipelineRunner runner = PipelineRunner.of(shop().build());
        runner.run(database.dataSource(), RunOptions.defaults());
        return runner.check(database.connection(), test, RunOptions.defaults());
    }

    private long failures(Check check, String where) {
        DataTest test = shop().testOf("stg_orders", check);
        TestResult result = check(where.isEmpty() ? test : test.where(where));
        assertThat(result.message()).doesNotContain("could not be run");
        return result.failures();
    }

    @Test
    void checksCountTheFailingRows() {
        Check references = Check.references("customer", shop().relation("stg_customers"), "id");
        assertThat(failures(Check.unique("id"), "")).isEqualTo(1);
        assertThat(failures(Check.unique("id"), "status <> 'c' -- all but one")).isEqualTo(1);
        assertThat(failures(Check.unique("id", "status"), "")).isZero();
        assertThat(failures(Check.unique("customer", "status"), "id is null or status = 'a'"))
                .isEqualTo(1);
        assertThat(failures(Check.notNull("id"), "")).isEqualTo(1);
        assertThat(failures(Check.notNull("id", "customer", "status"), "")).isEqualTo(3);
        assertThat(failures(Check.notNull("id"), "stg_orders.status = 'b'")).isZero();
        assertThat(failures(Check.acceptedValues("status", "a", "b"), "")).isEqualTo(1);
        assertThat(failures(Check.acceptedValues("id", "1"), "")).isEqualTo(1);
        assertThat(failures(Check.acceptedValues("status"), "")).isEqualTo(4);
        assertThat(failures(references, "")).isEqualTo(1);
        assertThat(failures(references, "id = 1")).isZero();
    }

    @Test
    void conditionsAndQueriesCountTheFailingRows() {
        assertThat(failures(Check.holds("id = 1 or status is null -- of each row"), ""))
                .isEqualTo(0);
        assertThat(failures(Check.holds("stg_orders.customer > 10"), "")).isEqualTo(2);
        assertThat(failures(Check.holds("customer > 10"), "id = 1")).isEqualTo(1);
        assertThat(failures(Check.noRow("id = 1 -- all of them", "ids"), "customer is not null"))
                .isEqualTo(2);
        assertThat(failures(orphans("-- none"), "")).isEqualTo(1);
        assertThat(failures(Check.selectsNothing(SqlText.of("select 1, 1 where false"), "nothing"), ""))
                .isZero();
    }

    /** As an index's sort, and no longer than that: what is built next in the same transaction has its own settings. */
    @Test
    void uniquenessIsAskedWithTheMemoryOfAnIndex() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("shop")
                .table("first", "select 1 as id")
                .table("second", "select current_setting('work_mem') as memory from {first} where id > 0");
        pipeline.test(pipeline.testOf("first", Check.unique("id")))
                .test(pipeline.testOf(
                        "first", Check.holds("current_setting('work_mem') = current_setting('maintenance_work_mem')")))
                .test(pipeline.testOf("second", Check.holds("memory = current_setting('work_mem')")));

        RunResult result = PipelineRunner.of(pipeline.build())
                .build(database.dataSource(), RunOptions.defaults().atomic(true));

        assertThat(result.tests()).extracting(TestResult::message).containsOnly("");
        assertThat(result.succeeded()).isTrue();
    }

    private static Check orphans(String end) {
        String sql = "select o.*, c.* from stg_orders o left join stg_customers c on c.id = o.customer"
                + " where c.id is null and o.customer is not null " + end;
        TestPipeline shop = shop();
        return Check.selectsNothing(
                SqlText.of(sql)
                        .relation(21, 31, shop.relation("stg_orders"))
                        .relation(44, 57, shop.relation("stg_customers")),
                "shop.Orphans");
    }

    @Test
    void aQueryOverTwoNodesGatesTheSecondAndReadsWhatIsNotYetPublished() throws SQLException {
        TestPipeline pipeline = shop();
        pipeline.test(pipeline.testOf("stg_customers", orphans("")));

        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());

        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.TESTED, NodeStatus.TESTED, NodeStatus.OK, NodeStatus.TESTS_FAILED);
        assertThat(result.tests().get(0).message())
                .startsWith(
                        "1 row fails: shop.Orphans does not hold in shop.stg_customers\n   id | customer | status\n");
        assertThat(database.query("select relname from pg_class where relname like 'stg%'"))
                .containsExactly("stg_orders");
    }

    @Test
    void allTestsThatLookAtRowsAloneAndTheUniqueOnesShareOneScan() throws Exception {
        TestPipeline pipeline =
                shop().table("scanned", "select i as id, i % 3 as kind, 'x' as word from generate_series(1, 999) i");
        for (int i = 0; i < 7; i++) {
            pipeline.test(pipeline.testOf("scanned", Check.unique("id")).where("kind <> " + i));
            pipeline.test("scanned", Check.notNull("id", "kind"));
            pipeline.test("scanned", Check.holds("id > " + -i));
            pipeline.test(
                    pipeline.testOf("scanned", Check.noRow("kind > 2", "kind")).where("id > " + i));
        }
        pipeline.test("scanned", Check.acceptedValues("word", "x"));

        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());

        assertThat(result.tests()).hasSize(29).allMatch(test -> test.status() == TestStatus.PASS);
        String scans = "select seq_scan from pg_stat_user_tables where relname = 'scanned'";
        for (int i = 0; i < 50 && !database.query(scans).equals(List.of("1")); i++) {
            Thread.sleep(100);
        }
        assertThat(database.query(scans)).containsExactly("1");
    }

    @Test
    void severityAndThresholdsDecide() {
        DataTest test = shop().testOf("stg_orders", Check.unique("id"));
        assertThat(check(test).status()).isEqualTo(TestStatus.FAIL);
        assertThat(check(test.severity(Severity.WARN)).status()).isEqualTo(TestStatus.WARN);
        assertThat(check(test.errorIf(">", 2)).status()).isEqualTo(TestStatus.WARN);
        assertThat(check(test.errorIf(">", 2).warnIf(">", 2)).status()).isEqualTo(TestStatus.PASS);
        assertThat(check(test.where("1 / 0 = 1").severity(Severity.WARN)).status())
                .isEqualTo(TestStatus.ERROR);
    }

    @Test
    void theSampleShowsTheFailingRows() {
        TestResult result = check(shop().testOf("stg_orders", Check.acceptedValues("status", "a", "b")));

        assertThat(result.sample()).hasSize(1);
        assertThat(result.sample().get(0).toString()).isEqualTo("{id=1, customer=null, status=c}");
        assertThat(result.message()).isEqualTo("""
                        1 row fails: status of shop.stg_orders is none of a, b
                           id | customer | status
                          ----+----------+--------
                           1  |          | c
                        at shop.StgOrders(StgOrders.java:17)""");
    }

    @Test
    void theMessageNamesTheRelationsOfTheEnvironment() {
        DataTest test = shop().testOf("stg_orders", Check.acceptedValues("status", "a", "b"));
        PipelineRunner runner = PipelineRunner.of(shop().build());
        RunOptions options = RunOptions.defaults().schema("dbt_anna");
        runner.run(database.dataSource(), options);

        assertThat(runner.check(database.connection(), test, options).message())
                .startsWith("1 row fails: status of dbt_anna.stg_orders is none of a, b");
    }

    @Test
    void uniqueCountsRepeatedValuesAsDbtDoes() throws SQLException {
        database.execute("insert into raw_data.orders values (2, 12, 'x'), (3, null, null)");
        DataTest single = shop().testOf("stg_orders", Check.unique("id"));
        DataTest pair = shop().testOf("stg_orders", Check.unique("id", "customer"));

        assertThat(check(single).failures()).isEqualTo(2);
        assertThat(check(single).message()).startsWith("2 values stand in 5 rows: id of shop.stg_orders is not unique");
        assertThat(check(single.errorIf(">", 2)).status()).isEqualTo(TestStatus.WARN);
        assertThat(check(single.errorIf(">=", 2)).status()).isEqualTo(TestStatus.FAIL);
        assertThat(check(pair).message()).startsWith("1 combination stands in 2 rows: id, customer of");
    }

    @Test
    void aFaultyTestDoesNotSpoilThoseThatShareItsScan() {
        TestPipeline pipeline = shop();
        pipeline.test(pipeline.testOf("stg_orders", Check.notNull("status")).severity(Severity.WARN));
        pipeline.test(pipeline.testOf("stg_orders", Check.notNull("no_such_column")));

        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());

        assertThat(result.tests())
                .extracting(TestResult::status)
                .containsExactlyInAnyOrder(TestStatus.WARN, TestStatus.ERROR);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void aTestsParentComesFirstWhereThatMakesNoCircle() {
        TestPipeline pipeline =
                TestPipeline.in("shop").view("a_child", "select 1 as id").view("b_parent", "select 1 as id");
        pipeline.test("a_child", Check.references("id", pipeline.relation("b_parent"), "id"));
        RunPlan plan = PipelineRunner.of(pipeline.build()).plan(RunOptions.defaults());

        assertThat(names(plan)).containsExactly("b_parent", "a_child");
        assertThat(plan.testsOf(plan.nodes().get(1))).hasSize(1);
        assertThat(PipelineRunner.of(pipeline.build())
                        .build(database.dataSource(), RunOptions.defaults())
                        .exitCode())
                .isZero();
    }

    @Test
    void aTestWhoseParentReadsItsChildGatesTheParent() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("shop")
                .view("child", "select 2 as id")
                .table("parent", "select id - 1 as id from {child}");
        pipeline.test("child", Check.references("id", pipeline.relation("parent"), "id"));

        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());

        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.OK, NodeStatus.TESTS_FAILED);
        assertThat(database.query("select 1 from pg_class where relname = 'parent'"))
                .isEmpty();
    }

    @Test
    void testsOfASourceGateItsReaders() throws SQLException {
        TestPipeline pipeline = shop().test("customers", Check.unique("id")).test("orders", Check.notNull("id"));

        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());

        assertThat(result.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.TESTED, NodeStatus.TESTED, NodeStatus.SKIPPED, NodeStatus.OK);
        assertThat(result.nodes().get(2).message()).isEqualTo("it reads raw_data.orders, which failed");
    }

    @Test
    void theTestCommandAsksAllOfThemAboutWhatIsPublished() {
        TestPipeline pipeline = shop().test("orders", Check.notNull("id")).test("stg_orders", Check.notNull("id"));
        PipelineRunner runner = PipelineRunner.of(pipeline.build());
        assertThat(runner.run(database.dataSource(), RunOptions.defaults()).exitCode())
                .isZero();

        RunResult result = runner.test(database.dataSource(), RunOptions.defaults());

        assertThat(result.tests()).extracting(TestResult::status).containsExactly(TestStatus.FAIL, TestStatus.FAIL);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private static List<String> names(RunPlan plan) {
        return plan.nodes().stream()
                .map(Node::relation)
                .map(name -> name.name())
                .toList();
    }

    @Test
    void failingRowsAreKeptBesideThePipelineUntilTheyPass() throws SQLException {
        database.execute("create schema if not exists raw_data", "create table raw_data.kept (id int, status text)");
        database.execute("insert into raw_data.kept values (1, null), (2, 'x'), (2, 'y')");
        TestPipeline shop = TestPipeline.in("analytics")
                .source("raw_data", "kept", "id integer", "status text")
                .view("kept_view", "select id, status from {kept}");
        DataTest some = shop.testOf("kept_view", Check.notNull("status")).storeFailures();
        PipelineDefinition pipeline = shop.test(some)
                .test(shop.testOf("kept_view", Check.unique("id")).storeFailures())
                .build();
        RunResult result = PipelineRunner.of(pipeline).build(database.dataSource(), RunOptions.defaults());
        assertThat(result.tests())
                .extracting(TestResult::message)
                .anyMatch(
                        message -> message.contains("the failing rows are in analytics_test_failures." + some.name()));
        assertThat(database.query("select * from analytics_test_failures." + some.name()))
                .containsExactly("1|null");
        assertThat(database.query("select * from analytics_test_failures.kept_view__unique_1"))
                .containsExactly("2|2");
        database.execute("delete from raw_data.kept where id <> 2 or status = 'x'");
        assertThat(PipelineRunner.of(pipeline)
                        .build(database.dataSource(), RunOptions.defaults())
                        .succeeded())
                .isTrue();
        assertThat(database.query("select relname from pg_class where relname like 'kept_view\\_\\_%'"))
                .isEmpty();
    }
}
