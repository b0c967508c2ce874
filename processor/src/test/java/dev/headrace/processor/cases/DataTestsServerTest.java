package dev.headrace.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.graph.PipelineDefinition;
import dev.headrace.processor.TestServer;
import dev.headrace.run.FreshnessResult;
import dev.headrace.run.FreshnessResult.Status;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.TestResult;
import dev.headrace.run.TestStatus;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data tests of the case {@code passes/data_tests}, compiled, loaded and asked of a server: how many rows fail each. */
class DataTestsServerTest {
    private static final RunOptions OPTIONS = RunOptions.defaults();

    @TempDir
    Path output;

    private DataSource database;
    private Connection connection;
    private PipelineDefinition shop;
    private URLClassLoader classes;

    @BeforeEach
    void buildTheShop() throws Exception {
        Case data = new Case(Case.ROOT.resolve("passes/data_tests"));
        assertThat(SourceCompiler.javac(output)
                        .compile(data.sources(), List.of())
                        .text())
                .isEmpty();
        classes = new URLClassLoader(new URL[] {output.toUri().toURL()});
        shop = (PipelineDefinition)
                classes.loadClass("shop.ShopPipeline").getMethod("definition").invoke(null);
        database = TestServer.database();
        connection = database.getConnection();
        execute(
                "create schema raw_data",
                "create table raw_data.orders (id bigint, status text, amount numeric, placed_at timestamptz)",
                "insert into raw_data.orders values (1, 'a', 5, '2024-01-01'), (2, 'it''s', -1, '2024-01-01'),"
                        + " (4, E' \\t', 100, '2024-01-01'), (20, ' ', null, '2024-01-05'),"
                        + " (20, 'a', 3, '2024-01-01 06:00')");
        assertThat(PipelineRunner.of(shop).run(database, OPTIONS).succeeded()).isTrue();
    }

    @AfterEach
    void stop() throws Exception {
        connection.close();
        classes.close();
    }

    private void execute(String... statements) throws Exception {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private List<TestResult> ask() {
        List<TestResult> results =
                PipelineRunner.of(shop).test(database, OPTIONS).tests();
        assertThat(results)
                .extracting(TestResult::status)
                .as(results.toString())
                .doesNotContain(TestStatus.ERROR, TestStatus.SKIPPED);
        assertThat(results).hasSameSizeAs(shop.tests());
        return results;
    }

    private static Map<String, Long> failures(List<TestResult> results) {
        return results.stream()
                .filter(result -> result.failures() > 0)
                .collect(Collectors.toMap(
                        result -> result.test().name(), TestResult::failures, (one, other) -> one, TreeMap::new));
    }

    @Test
    void theyCountTheRowsThatFail() {
        assertThat(failures(ask()))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("amount_below_ids", 3L),
                        Map.entry("large_orders", 1L),
                        Map.entry("paid_orders__amount__paid_orders_amount_above_4", 1L),
                        Map.entry("paid_orders__order_id__is_sequential", 2L),
                        Map.entry("paid_orders__row_count_is_between", 1L),
                        Map.entry("raw_data__orders__amount__amount_at_least_0", 1L),
                        Map.entry("raw_data__orders__placed_at__is_recent", 1L),
                        Map.entry("stg_orders__amount__is_between", 1L),
                        Map.entry("stg_orders__amount__positive", 1L),
                        Map.entry("stg_orders__order_id__is_sequential", 3L),
                        Map.entry("stg_orders__order_status__is_not_blank", 1L),
                        Map.entry("stg_orders__order_status__matches_its_pattern", 5L),
                        Map.entry("stg_orders__ranges_are_mutually_exclusive", 1L))));
    }

    @Test
    void theyCompareWithOtherRelations() throws Exception {
        replaceStaged("select * from staged where order_id <> 1 union all select 3, 'new', 1, now(), null");
        assertThat(failures(ask()))
                .containsEntry("no_orphans", 1L)
                .containsEntry("stg_orders__order_id__has_the_values_of", 2L)
                .containsEntry("stg_orders__order_status__are_known", 1L)
                .containsEntry("stg_orders__ranges_are_mutually_exclusive", 1L)
                .doesNotContainKeys("stg_orders__row_count_equals", "stg_orders__due_at_above_placed_at");
    }

    @Test
    void theyAskWhetherThereIsAnything() throws Exception {
        replaceStaged("select * from staged where false");
        List<TestResult> results = ask();
        assertThat(failures(results))
                .containsEntry("stg_orders__is_not_empty", 1L)
                .containsEntry("stg_orders__order_status__has_at_least_one_value", 1L)
                .containsEntry("stg_orders__row_count_is_between", 1L)
                .containsEntry("stg_orders__row_count_equals", 1L)
                .containsEntry("no_orphans", 5L);
        assertThat(results)
                .filteredOn(TestResult::noRows)
                .extracting(result -> result.test().name())
                .contains("stg_orders__amount__is_between", "stg_orders__order_id__is_sequential")
                .doesNotContain("raw_data__orders__placed_at__is_recent");
    }

    @Test
    void theConditionOfATestIsThatOfItsQueryToo() throws Exception {
        replaceStaged("select * from staged where amount < 0");
        assertThat(failures(ask())).containsEntry("stg_orders__is_not_empty", 1L);
    }

    @Test
    void theAgeOfASourceIsThatOfItsNewestRow() throws Exception {
        assertThat(freshness()).extracting(FreshnessResult::status).containsExactly(Status.ERROR);
        execute("insert into raw_data.orders values (5, 'test', 1, now())");
        assertThat(freshness()).extracting(FreshnessResult::status).containsExactly(Status.ERROR);
        execute("insert into raw_data.orders values (5, 'a', 1, now() - interval '25 hours')");
        FreshnessResult old = freshness().get(0);
        assertThat(old.status()).isEqualTo(Status.WARN);
        assertThat(old.message())
                .contains(", 1 day 1 hour ago; 12 hours are allowed")
                .contains("at shop.RawOrders(RawOrders.java:");
        execute("insert into raw_data.orders values (5, 'a', 1, now())");
        assertThat(freshness()).extracting(FreshnessResult::status).containsExactly(Status.PASS);
    }

    private List<FreshnessResult> freshness() {
        return PipelineRunner.of(shop).freshness(database, OPTIONS, result -> {});
    }

    private void replaceStaged(String query) throws Exception {
        execute(
                "alter view analytics.stg_orders rename to staged",
                "alter view analytics.staged set schema public",
                "create view analytics.stg_orders as " + query);
    }
}
