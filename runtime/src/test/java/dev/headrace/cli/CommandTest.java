package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.Severity;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the command line says and the exit codes it leaves with. */
class CommandTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text, seconds double precision)",
            "insert into raw_data.orders values (1, 'PLACED', 0), (2, 'shipped', 0)");

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void fill() throws SQLException {
        environment.put("HEADRACE_URL", database.url());
    }

    private int execute(PipelineDefinition definition, String... args) {
        return PipelineCommand.execute(definition, environment, new PrintWriter(out), new PrintWriter(err), args);
    }

    private int execute(String... args) {
        return execute(ShopMain.definition(), args);
    }

    /** The output without times, which differ from run to run. */
    private List<String> lines() {
        return out.toString()
                .replaceAll("(?m)^\\d\\d:\\d\\d:\\d\\d *", "")
                .replaceAll("\\d+\\.\\d\\ds", "N.NNs")
                .replaceAll("\\.{3,}", "...")
                .lines()
                .toList();
    }

    @Test
    void aSchemaThatNothingIsInIsNotMapped() throws SQLException {
        assertThat(execute("--map-schema", "raw_dta=raw_sample")).isEqualTo(2);
        assertThat(err.toString()).contains("nothing in a schema \"raw_dta\"", "did you mean \"raw_data\"?");
        assertThat(database.query("select count(*) from pg_namespace where nspname = 'analytics'"))
                .containsExactly("0");
    }

    @Test
    void anEmptySelectionAndADataTestSelectNoNode() {
        assertThat(execute("--select", "")).isEqualTo(2);
        assertThat(err.toString()).contains("the selection is empty");
        assertThat(execute("ls", "--select", "stg_orders__unique_0")).isEqualTo(2);
        assertThat(err.toString()).contains("only the command test selects tests");
        assertThat(execute("--wait", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--wait must not be negative");
    }

    @Test
    void aWrongOptionIsNotFollowedByAllOthers() {
        assertThat(execute("build", "--threads", "two")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "Invalid value for option '--threads': 'two' is not an int", "see ShopPipeline build --help");
    }

    @Test
    void buildIsTheDefaultAndLooksLikeDbt() {
        assertThat(execute("--no-color")).isZero();

        assertThat(lines().get(0)).startsWith("Running with headrace=");
        assertThat(lines().get(1)).startsWith("shop.Shop on PostgreSQL ").endsWith(", schema analytics");
        assertThat(lines().subList(2, lines().size()))
                .containsExactly(
                        "Found 2 models, 2 data tests, 1 source",
                        "",
                        "1 of 4 START view model analytics.stg_orders ... [RUN]",
                        "2 of 4 PASS stg_orders__unique_0 ... [PASS in N.NNs]",
                        "1 of 4 OK created view model analytics.stg_orders ... [CREATE VIEW in N.NNs]",
                        "3 of 4 START table model analytics.fct_orders ... [RUN]",
                        "4 of 4 PASS fct_orders__acceptedvalues_1 ... [PASS in N.NNs]",
                        "3 of 4 OK created table model analytics.fct_orders ... [SELECT 2 in N.NNs]",
                        "",
                        "Finished running in N.NNs.",
                        "",
                        "Done. PASS=4 WARN=0 ERROR=0 SKIP=0 PROVED=0 TOTAL=4");
    }

    @Test
    void aProvedTestIsCountedAndNotRun() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("analytics").view("a", "select null::int as id");
        pipeline.test(pipeline.testOf("a", Check.notNull("id")).proved(true));
        pipeline.test(pipeline.testOf("a", Check.unique("id")));

        for (String command : List.of("build", "test")) {
            assertThat(execute(pipeline.build(), command, "--no-color")).isZero();
        }
        assertThat(lines())
                .contains(
                        "2 of 3 PROVED a__notnull_0 ... [PROVED]",
                        "Done. PASS=2 WARN=0 ERROR=0 SKIP=0 PROVED=1 TOTAL=3",
                        "1 of 2 PROVED a__notnull_0 ... [PROVED]",
                        "Done. PASS=1 WARN=0 ERROR=0 SKIP=0 PROVED=1 TOTAL=2");
    }

    @Test
    void aProofDoesNotAnswerATestThatWantsFailingRows() {
        TestPipeline pipeline = TestPipeline.in("analytics").view("a", "select 1 as id");
        pipeline.test(pipeline.testOf("a", Check.notNull("id")).proved(true).errorIf("=", 0));

        assertThat(execute(pipeline.build(), "build", "--no-color")).isEqualTo(1);
        assertThat(lines()).contains("2 of 2 FAIL 0 a__notnull_0 ... [FAIL 0 in N.NNs]");
    }

    /** What the columns depend on is in the manifest, {@code META-INF/headrace/shop.Lineage.json}. */
    @Test
    void lineageIsPrintedWithoutADatabase() {
        environment.clear();
        SourceNode raw = SourceNode.of("raw_data", "orders", new Origin("shop.RawOrders", "RawOrders.java", 3))
                .column("id", "bigint")
                .column("status", "text")
                .build();
        ModelNode stg = ModelNode.of(Materialized.VIEW, "analytics", "stg", new Origin("shop.Stg", "Stg.java", 3))
                .sql(SqlText.of("t").relation(0, 1, raw.relation()))
                .column("order_id", "bigint")
                .dependsOn(raw)
                .build();
        PipelineDefinition pipeline =
                new PipelineDefinition("shop.Lineage", "analytics", 15, List.of(raw, stg), List.of());

        assertThat(execute(pipeline, "lineage", "stg.order_id", "raw_data.orders.*+", "--schema", "anna"))
                .isZero();
        assertThat(lines())
                .containsExactly(
                        "anna.stg.order_id bigint",
                        "  computed from",
                        "    raw_data.orders.id",
                        "  decided by",
                        "    raw_data.orders.status",
                        "raw_data.orders.id bigint",
                        "  goes into",
                        "    anna.stg.order_id",
                        "raw_data.orders.status text",
                        "  decides on",
                        "    anna.stg.order_id");
        assertThat(execute(pipeline, "lineage", "--select", "stg", "--output", "json"))
                .isZero();
        assertThat(lines())
                .contains("{\"node\":\"analytics.stg\",\"column\":\"order_id\",\"type\":\"bigint\",\"upstream\":"
                        + "{\"lineage\":[{\"node\":\"raw_data.orders\",\"column\":\"id\"}],\"influence\":"
                        + "[{\"node\":\"raw_data.orders\",\"column\":\"status\"}]}}");
        assertThat(execute(pipeline, "lineage", "stg.ordr_id")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"order_id\"?");
    }

    @Test
    void aFailingTestIsExplained() throws SQLException {
        database.execute("insert into raw_data.orders values (1, 'PLACED', 0)");

        assertThat(execute("build", "--no-color")).isEqualTo(1);

        assertThat(lines())
                .contains(
                        "2 of 4 FAIL 1 stg_orders__unique_0 ... [FAIL 1 in N.NNs]",
                        "1 of 4 ERROR not published view model analytics.stg_orders ... [TESTS FAILED in N.NNs]",
                        "Failure in test stg_orders__unique_0",
                        "  1 value stands in 2 rows: order_id of analytics.stg_orders is not unique",
                        "     order_id | rows",
                        "     1        | 2",
                        "  at shop.StgOrders(StgOrders.java:17)",
                        "Done. PASS=0 WARN=0 ERROR=2 SKIP=2 PROVED=0 TOTAL=4");
    }

    @Test
    void theServersRefusalIsShownInTheAuthorsSql() {
        PipelineDefinition broken = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint")
                .table("fct", "select id, '😀' as smile,\n\tstauts from {orders} as o")
                .table("reader", "select * from {fct}")
                .build();

        assertThat(execute(broken, "run", "--no-color", "-q")).isEqualTo(1);

        assertThat(out.toString()).isEqualToIgnoringNewLines("""

                Failure in model analytics.fct
                  column "stauts" does not exist [42703]
                    hint: Perhaps you meant to reference the column "o.status".
                  SQL line 2, column 2
                    2 | \tstauts from {orders} as o
                      | \t^
                  at shop.Fct(Fct.java:17)

                Done. PASS=0 WARN=0 ERROR=1 SKIP=1 PROVED=0 TOTAL=2
                """);
    }

    @Test
    void testBeforeAnyBuildSaysWhatToDo() {
        assertThat(execute("test", "--threads", "1", "--no-color")).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "Found 2 models, 2 data tests, 1 source",
                        "1 of 2 ERROR stg_orders__unique_0 ... [ERROR]",
                        "  the test could not be run: relation \"analytics.stg_orders\" does not exist [42P01]",
                        "    build it first")
                .noneMatch(line -> line.contains("START"));
    }

    @Test
    void aTestsParentThatIsNotThereIsToldBeforeAnythingIsBuilt() throws SQLException {
        TestPipeline pipeline =
                TestPipeline.in("shop").view("child", "select 1 as id").view("parent", "select 1 as id");
        pipeline.test("child", Check.references("id", pipeline.relation("parent"), "id"));

        assertThat(execute(pipeline.build(), "build", "--select", "child")).isEqualTo(2);
        assertThat(err.toString()).contains("shop.parent: there is no schema shop", "select it too");
        assertThat(database.query("select 1 from pg_namespace where nspname = 'shop'"))
                .isEmpty();
    }

    @Test
    void warningsDoNotFail() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("analytics").view("a", "select null::int as id");
        pipeline.test(pipeline.testOf("a", Check.notNull("id")).severity(Severity.WARN));

        assertThat(execute(pipeline.build(), "--no-color")).isZero();
        assertThat(lines())
                .contains("Warning in test a__notnull_0", "Done. PASS=1 WARN=1 ERROR=0 SKIP=0 PROVED=0 TOTAL=2");
        assertThat(database.query("select count(*) from analytics.a")).containsExactly("1");
    }

    @Test
    void failFastStopsAtTheFirstFailure() {
        PipelineDefinition pipeline = TestPipeline.in("analytics")
                .view("a", "select 1 / 0 as one, nothing")
                .view("b", "select 1 as one")
                .build();

        assertThat(execute(pipeline, "run", "--fail-fast", "--threads", "1", "--no-color"))
                .isEqualTo(1);
        assertThat(lines())
                .anyMatch(line -> line.startsWith("2 of 2 SKIP view model analytics.b, because the run stopped"));
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(execute("bild")).isEqualTo(2);
        assertThat(execute("--select", "fct_ordes")).isEqualTo(2);
        assertThat(execute("show")).isEqualTo(2);
        assertThat(execute("show", "fct_orders", "--inline", "select 1")).isEqualTo(2);
        assertThat(execute("--map-schema", "nonsense")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"fct_orders\"?", "name one model");
    }

    @Test
    void aMissingSourceIsTwo() throws SQLException {
        database.execute("drop table raw_data.orders");

        assertThat(execute("build")).isEqualTo(2);
        assertThat(err.toString())
                .contains("raw_data.orders: there is no such table", "at shop.Orders(Orders.java:17)");
    }

    @Test
    void lsSaysWhichNodeATestGatesIfItIsNotItsOwn() {
        TestPipeline pipeline = TestPipeline.in("shop")
                .view("child", "select 2 as id")
                .table("parent", "select id - 1 as id from {child}");
        pipeline.test("child", Check.references("id", pipeline.relation("parent"), "id"));

        assertThat(execute(pipeline.build(), "ls")).isZero();
        assertThat(lines())
                .containsExactly(
                        "view shop.child",
                        "table shop.parent",
                        "  test child__references_0 of shop.child (gates shop.parent)");
    }

    @Test
    void lsShowsTheTestsOfANodeAndCompileTheSql() {
        environment.clear();
        assertThat(execute("ls", "--schema", "dbt_anna")).isZero();
        assertThat(lines())
                .containsExactly(
                        "source raw_data.orders",
                        "view dbt_anna.stg_orders",
                        "  test stg_orders__unique_0",
                        "table dbt_anna.fct_orders",
                        "  test fct_orders__acceptedvalues_1");
        assertThat(execute("compile", "--select", "StgOrders", "--map-schema", "raw_data=raw_sample"))
                .isZero();
        assertThat(out.toString()).contains("""
                -- analytics.stg_orders, shop.StgOrders(StgOrders.java:17)
                select id as order_id, lower(status) as status, seconds
                from raw_sample.orders
                ;

                -- test stg_orders__unique_0, shop.StgOrders(StgOrders.java:17)
                select order_id, count(*) as "rows" from analytics.stg_orders as stg_orders where order_id is not null \
                group by order_id having count(*) > 1 order by count(*) desc
                ;
                """);
    }

    @Test
    void testsAreChosenByTheirNamesToo() {
        assertThat(execute("run", "-q")).isZero();
        assertThat(execute("test", "--select", "fct_orders__acceptedvalues_1")).isZero();
        assertThat(lines()).anyMatch(line -> line.startsWith("Done. PASS=1 WARN=0 ERROR=0 SKIP=0"));
        assertThat(execute("test", "--select", "stg_orders", "*acceptedvalues*"))
                .isZero();
        assertThat(lines()).anyMatch(line -> line.startsWith("Done. PASS=2 "));
        assertThat(execute("test", "--exclude", "stg_orders__*")).isZero();
        assertThat(lines()).anyMatch(line -> line.startsWith("Done. PASS=1 "));
        assertThat(execute("test", "--select", "no_such_test")).isEqualTo(2);
        assertThat(execute("test", "--select", "stg_orders__uniqe_0")).isEqualTo(2);
        assertThat(err.toString()).contains("did you mean \"stg_orders__unique_0\"?");
    }

    @Test
    void showPrintsTheFirstRows() {
        assertThat(execute("run", "-q")).isZero();
        assertThat(execute("show", "fct_orders", "--limit", "1")).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                 order_id | status | slept
                ----------+--------+-------
                        1 | placed |
                (1 row)
                """);
    }

    @Test
    void aPreviewFindsTheModelsByTheirNames() {
        assertThat(execute("run", "--schema", "dbt_anna")).isZero();
        assertThat(execute("show", "--inline", "select count(*) as n from fct_orders;", "--schema", "dbt_anna"))
                .isZero();
        assertThat(out.toString()).contains("(1 row)");
        assertThat(execute("show", "--inline", "select id from orders", "--no-color"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("relation \"orders\" does not exist [42P01]")
                .contains("  1 | select id from orders\n    |                ^")
                .contains("with its schema, as raw_data.orders");
        assertThat(execute("show", "--inline", "select 1 from {{ ref('fct_orders') }}"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("this is plain SQL: write stg_orders for {{ ref('stg_orders') }}");
    }

    @Test
    void showChangesNothing() throws SQLException {
        assertThat(execute("show", "--inline", "select 'it''s?' as a -- done")).isZero();
        assertThat(out.toString()).contains("it's?");
        assertThat(execute("show", "--inline", "select nextval('raw_data.s')")).isEqualTo(1);
        database.execute("create sequence raw_data.s");
        assertThat(execute("show", "--inline", "select nextval('raw_data.s')")).isEqualTo(1);
        assertThat(err.toString()).contains("read-only transaction");
    }

    @Test
    void aFaultInAShownModelIsShownInItsSql() {
        PipelineDefinition broken = TestPipeline.in("analytics")
                .view("a", "select 1 as one,\n  two")
                .build();

        assertThat(execute(broken, "show", "a", "--no-color")).isEqualTo(1);
        assertThat(err.toString())
                .contains("analytics.a: column \"two\" does not exist", "  2 |   two", "at shop.A(A.java:17)");
    }

    @Test
    void onePipelineRunsOnceAtATime() throws SQLException {
        assertThat(execute("run", "-q")).isZero();
        long key = new LockKey().of("shop.Shop", "analytics");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'headrace of last night'");
            statement.execute("select pg_advisory_lock(" + key + ")");

            assertThat(execute("run")).isEqualTo(75);
            assertThat(execute("run", "--schema", "dbt_anna")).isZero();
        }
        assertThat(err.toString()).contains("already running into schema analytics", "headrace of last night");
    }

    /** The key as a second implementation finds it. */
    private record LockKey() {
        long of(String pipeline, String schema) {
            try {
                byte[] text = ("lock\n" + pipeline + "\n" + schema).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                return java.nio.ByteBuffer.wrap(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(text))
                        .getLong();
            } catch (java.security.NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Test
    void whatMeansNothingToACommandIsRefusedWhereverItStands() {
        assertThat(execute("test", "--atomic", "--no-color")).isEqualTo(2);
        assertThat(err.toString()).contains("--atomic means nothing to test; it belongs to build, run");

        assertThat(execute("--full-refresh", "ls")).isEqualTo(2);
        assertThat(err.toString()).contains("--full-refresh means nothing to ls; it belongs to build, run, retry");

        assertThat(execute("rollback", "-s", "stg_orders")).isEqualTo(2);
        assertThat(err.toString()).contains("--select means nothing to rollback");
        assertThat(execute("--threads", "1", "-x", "--no-color", "--quiet")).isZero();
    }

    @Test
    void theHelpOfACommandListsWhatItTakes() {
        assertThat(execute("test", "--help")).isZero();
        assertThat(out.toString())
                .contains("--select", "--threads", "--url")
                .doesNotContain("--atomic", "--full-refresh", "--wait", "--keep-runs");
    }
}
