package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.When;
import dev.headrace.check.Check;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view that building it again would not change is not touched, and whatever a run would mend is mended. */
class UnchangedTest {
    private static final String VERSIONS = "select c.relname, c.oid, c.xmin, w.xmin from pg_class c"
            + " join pg_rewrite w on w.ev_class = c.oid where c.relnamespace = 'marts'::regnamespace order by 1";

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, amount numeric)",
            "insert into raw_data.orders values (1, 10), (2, 20)",
            "do $$ begin create role analyst; exception when duplicate_object then null; end $$");

    private static TestPipeline sources() {
        return TestPipeline.in("marts").source("raw_data", "orders", "id bigint", "amount numeric");
    }

    private static TestPipeline view(String sql) {
        return sources().view("orders_view", sql);
    }

    private static TestPipeline view() {
        return view("select id, amount from {orders}");
    }

    private RunResult build(TestPipeline pipeline, RunOptions options) {
        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), options);
        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.exitCode()).isZero();
        return result;
    }

    private RunResult build(TestPipeline pipeline) {
        return build(pipeline, RunOptions.defaults());
    }

    /** The outcomes of the models in their order. */
    private List<NodeStatus> statuses(TestPipeline pipeline, RunOptions options) {
        return build(pipeline, options).nodes().stream()
                .map(NodeResult::status)
                .filter(status -> status != NodeStatus.TESTED)
                .toList();
    }

    private List<NodeStatus> statuses(TestPipeline pipeline) {
        return statuses(pipeline, RunOptions.defaults());
    }

    private void isBuiltAgain(TestPipeline pipeline) {
        assertThat(statuses(pipeline)).containsOnly(NodeStatus.OK);
        assertThat(statuses(pipeline)).containsOnly(NodeStatus.UNCHANGED);
    }

    @Test
    void aViewIsNotTouchedAndRecordedSo() throws SQLException {
        build(view());
        List<String> before = database.query(VERSIONS);

        assertThat(statuses(view())).containsExactly(NodeStatus.UNCHANGED);
        assertThat(statuses(view())).containsExactly(NodeStatus.UNCHANGED);

        assertThat(database.query(VERSIONS)).isEqualTo(before);
        assertThat(database.query("select status, fingerprint is not null, finished_at is not null"
                        + " from marts.headrace_history where node = 'marts.orders_view' order by started_at"))
                .containsExactly("success|t|t", "unchanged|f|t", "unchanged|f|t");
    }

    @Test
    void viewsOnUntouchedViewsAreNotTouched() throws SQLException {
        TestPipeline pipeline = view().view("second", "select o.* from {orders_view} as o join {orders} using (id)")
                .view("constant", "select 1 as one")
                .view("expression", "with e as (select count(*) from {second}) select * from e");
        build(pipeline);

        assertThat(statuses(pipeline)).containsOnly(NodeStatus.UNCHANGED);
        assertThat(statuses(pipeline, RunOptions.defaults().fullRefresh(true))).containsOnly(NodeStatus.OK);
        assertThat(statuses(pipeline)).containsOnly(NodeStatus.UNCHANGED);
    }

    /** Each statement is somebody's between two runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create or replace view marts.orders_view as select id, amount * 2 as amount from raw_data.orders",
                "create or replace view marts.orders_view as select id, amount from raw_data.orders",
                "create or replace view marts.orders_view as select *, 1 as more from raw_data.orders",
                "drop view marts.orders_view",
                "alter view marts.orders_view rename to elsewhere",
                "alter view marts.orders_view rename column amount to price",
                "drop view marts.orders_view; create table marts.orders_view as select 1::bigint as id, 2.0 as amount",
                "drop view marts.orders_view; create view marts.orders_view as select id, amount from raw_data.orders",
                "alter table raw_data.orders rename to elsewhere;"
                        + " create table raw_data.orders as select 7::bigint as id, 8.0 as amount",
                "alter schema raw_data rename to elsewhere; create schema raw_data;"
                        + " create table raw_data.orders as select 7::bigint as id, 8.0 as amount",
                "drop table raw_data.orders cascade; create table raw_data.orders (id bigint, amount numeric)",
                "alter table raw_data.orders rename amount to price; alter table raw_data.orders add amount numeric",
                "drop table marts.headrace_history",
                "alter table marts.headrace_history drop column fingerprint",
                "create function public.later(text) returns text language sql as 'select $1'",
            })
    void whatSomebodyHasChangedIsBuiltAgain(String statements) throws SQLException {
        build(view());
        database.execute(statements);

        isBuiltAgain(view());

        assertThat(database.query("select pg_get_viewdef('marts.orders_view'::regclass)"))
                .containsExactly(" SELECT id,\n    amount\n   FROM raw_data.orders;");
        assertThat(database.query("select sum(amount) from marts.orders_view"))
                .isEqualTo(database.query("select sum(amount) from raw_data.orders"));
    }

    @Test
    void anUpstreamColumnOfAnotherType() throws SQLException {
        TestPipeline pipeline = view("select id, amount from {orders}").columns("orders_view", "id", "amount");
        build(pipeline);
        database.execute(
                "drop table raw_data.orders cascade",
                "create table raw_data.orders (id bigint, amount numeric(10, 2))");

        isBuiltAgain(pipeline);

        assertThat(database.query("select format_type(atttypid, atttypmod) from pg_attribute"
                        + " where attrelid = 'marts.orders_view'::regclass order by attnum"))
                .containsExactly("bigint", "numeric(10,2)");
    }

    @Test
    void commentsAndPrivilegesAreMended() throws SQLException {
        TestPipeline pipeline = view().stored(storage ->
                storage.comment("ours").comment("amount", "in euros").grant(List.of("select"), List.of("analyst")));
        build(pipeline);
        String seen = "select obj_description('marts.orders_view'::regclass, 'pg_class'),"
                + " col_description('marts.orders_view'::regclass, 2), relacl::text from pg_class where relname = 'orders_view'";
        List<String> before = database.query(seen);
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.UNCHANGED);

        for (String statement : List.of(
                "comment on view marts.orders_view is 'theirs'",
                "comment on view marts.orders_view is null",
                "comment on column marts.orders_view.amount is 'in dollars'",
                "revoke select on marts.orders_view from analyst",
                "grant insert on marts.orders_view to analyst",
                "grant select (amount) on marts.orders_view to public")) {
            database.execute(statement);
            isBuiltAgain(pipeline);
            assertThat(database.query(seen)).as(statement).isEqualTo(before);
        }
    }

    /** What nothing is declared of stays as somebody has made it, by a run that builds the view and by one that does not. */
    @Test
    void whatIsNotDeclaredStays() throws SQLException {
        build(view());
        database.execute(
                "comment on view marts.orders_view is 'theirs'",
                "grant select on marts.orders_view to analyst",
                "alter view marts.orders_view set (security_barrier = true)");
        String seen = "select obj_description(oid, 'pg_class'), relacl::text, reloptions::text from pg_class"
                + " where relname = 'orders_view'";
        List<String> before = database.query(seen);

        isBuiltAgain(view());

        assertThat(database.query(seen)).isEqualTo(before);
        assertThat(before.get(0)).contains("theirs", "analyst=r", "security_barrier");
    }

    @Test
    void aRenamedRoleIsNotTheOneThatIsDeclared() throws SQLException {
        database.execute("drop role if exists renamed", "create role reader_of_one");
        TestPipeline pipeline = view().stored(storage -> storage.grant(List.of("select"), List.of("reader_of_one")));
        build(pipeline);
        database.execute("alter role reader_of_one rename to renamed", "create role reader_of_one");

        isBuiltAgain(pipeline);

        assertThat(database.query("select relacl::text from pg_class where relname = 'orders_view'")
                        .get(0))
                .contains("reader_of_one=r")
                .doesNotContain("renamed");
        database.execute("drop owned by reader_of_one, renamed", "drop role reader_of_one, renamed");
    }

    @Test
    void anotherVersionOfTheModel() throws SQLException {
        build(view());

        isBuiltAgain(view("select id, amount + 1 as amount from {orders}"));
        isBuiltAgain(view("select id, amount + 1 as amount from {orders} -- said otherwise"));
        isBuiltAgain(view("select id, amount + 1 as amount from {orders} -- said otherwise")
                .stored(storage -> storage.comment("described")));
        isBuiltAgain(view("select id, amount + 1 as amount from {orders} -- said otherwise")
                .columns("orders_view", "id bigint", "amount numeric"));
        isBuiltAgain(view());
        assertThat(database.query("select sum(amount) from marts.orders_view")).containsExactly("30");
    }

    @Test
    void anotherEnvironmentAndOtherSources() throws SQLException {
        database.execute("create schema sample", "create table sample.orders as select 7::bigint as id, 8.0 as amount");
        build(view());
        RunOptions anna = RunOptions.defaults().schema("anna");
        RunOptions sample = RunOptions.defaults().mapSchema(Map.of("raw_data", "sample"));

        assertThat(statuses(view(), anna)).containsExactly(NodeStatus.OK);
        assertThat(statuses(view(), anna)).containsExactly(NodeStatus.UNCHANGED);
        assertThat(statuses(view())).containsExactly(NodeStatus.UNCHANGED);
        assertThat(statuses(view(), sample)).containsExactly(NodeStatus.OK);
        assertThat(database.query("select id from marts.orders_view")).containsExactly("7");
        assertThat(statuses(view(), sample)).containsExactly(NodeStatus.UNCHANGED);
        isBuiltAgain(view());
    }

    @Test
    void anotherPipelinesViewOfThatName() throws SQLException {
        build(view());
        TestPipeline other = view("select id, -amount as amount from {orders}");
        PipelineRunner.of(other.named("shop.Other").build()).build(database.dataSource(), RunOptions.defaults());

        isBuiltAgain(view());

        assertThat(database.query("select sum(amount) from marts.orders_view")).containsExactly("30");
    }

    @Test
    void viewsOnATableThatIsRebuiltEndAsTheirAuthorsSql() throws SQLException {
        TestPipeline pipeline = sources()
                .table("orders_table", "select id, amount from {orders}")
                .model(Materialized.EPHEMERAL, "marts", "between", "select id from {orders}")
                .view("on_source", "select id from {orders}")
                .view("on_table", "select id, amount from {orders_table}")
                .view("on_view", "select id from {on_table}");
        build(pipeline);

        assertThat(statuses(pipeline))
                .containsExactly(NodeStatus.OK, NodeStatus.OK, NodeStatus.UNCHANGED, NodeStatus.OK, NodeStatus.OK);

        database.execute("insert into raw_data.orders values (3, 30)");
        build(pipeline, RunOptions.defaults().select("orders_table"));
        assertThat(statuses(pipeline, RunOptions.defaults().select("on_table", "on_view")))
                .containsExactly(NodeStatus.OK, NodeStatus.OK);
        assertThat(statuses(pipeline, RunOptions.defaults().select("on_table", "on_view")))
                .containsExactly(NodeStatus.UNCHANGED, NodeStatus.UNCHANGED);
        assertThat(database.query("select sum(amount) from marts.on_table")).containsExactly("60");
    }

    @Test
    void testsAreAskedOfWhatIsPublished() throws SQLException {
        TestPipeline pipeline =
                view().view("reader", "select id from {orders_view}").test("orders_view", Check.notNull("amount"));
        build(pipeline);
        RunResult again = build(pipeline);
        assertThat(again.tests()).extracting(TestResult::status).containsExactly(TestStatus.PASS);
        assertThat(again.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.TESTED, NodeStatus.UNCHANGED, NodeStatus.UNCHANGED);
        List<String> before = database.query(VERSIONS);
        database.execute("insert into raw_data.orders values (3, null)");

        RunResult failed = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());

        assertThat(failed.nodes())
                .extracting(NodeResult::status)
                .containsExactly(NodeStatus.TESTED, NodeStatus.TESTS_FAILED, NodeStatus.SKIPPED);
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(database.query(VERSIONS)).isEqualTo(before);
        database.execute("delete from raw_data.orders where amount is null");
        RunResult retried = PipelineRunner.of(pipeline.build()).retry(database.dataSource(), RunOptions.defaults());
        assertThat(retried.nodes()).extracting(NodeResult::status).containsOnly(NodeStatus.UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE", "AFTER", "AFTER_COMMIT"})
    void whatHasHooksIsBuiltEachTime(When when) throws SQLException {
        database.execute("create table raw_data.calls (n int)");
        TestPipeline pipeline =
                view().stored(storage -> storage.hook(when, SqlText.of("insert into raw_data.calls values (1)")));

        build(pipeline);
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.OK);

        assertThat(database.query("select count(*) from raw_data.calls")).containsExactly("2");
    }

    /** PostgreSQL reads such a literal once, when the view is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'today'::date as day from {orders}",
                "select timestamptz ' Yesterday 12:00' as day from {orders}",
                "select daterange '[today,tomorrow)' as day from {orders}",
                "select '12:00'::timetz as day from {orders}",
                "select time (0) with time zone '12:00' as day from {orders}"
            })
    void aViewThatHasTheTimeInItIsBuiltEachTime(String sql) {
        build(view(sql));

        assertThat(statuses(view(sql))).containsExactly(NodeStatus.OK);
    }

    @Test
    void anotherTimeZoneIsAnotherLiteral() throws SQLException {
        TestPipeline pipeline = view("select timestamptz '2026-01-01 00:00' as day, now() as seen");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            build(pipeline);
            assertThat(statuses(pipeline)).containsExactly(NodeStatus.UNCHANGED);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            isBuiltAgain(pipeline);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(database.query("select day = timestamptz '2025-12-31 15:00+00' from marts.orders_view"))
                .containsExactly("t");
    }

    @Test
    void aFunctionThatFitsBetterIsTaken() throws SQLException {
        database.execute(
                "create schema math",
                "create function math.twice(numeric) returns numeric language sql as 'select $1 * 2'");
        TestPipeline pipeline = view("select math.twice(id) as twice from {orders}");
        build(pipeline);
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.UNCHANGED);

        database.execute(
                "create or replace function math.twice(numeric) returns numeric language sql as 'select $1 + $1'");
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.UNCHANGED);

        database.execute("create function math.twice(bigint) returns numeric language sql as 'select -$1::numeric'");
        isBuiltAgain(pipeline);
        assertThat(database.query("select sum(twice) from marts.orders_view")).containsExactly("-3");
    }

    /** What the text names behind the build's back may mean something else another day. */
    @Test
    void aViewThatReadsWhatTheBuildDoesNotKnowIsBuiltEachTime() {
        TestPipeline pipeline = view("select id from raw_data.orders");
        build(pipeline);

        assertThat(statuses(pipeline)).containsExactly(NodeStatus.OK);
    }

    @Test
    void anotherValueOfAVariable() throws SQLException {
        PipelineRunner runner = PipelineRunner.of(view("select id, {{ var('rate') }} as rate from {orders}")
                .build()
                .variable("rate", "integer"));

        assertThat(rated(runner, "2")).isEqualTo(NodeStatus.OK);
        assertThat(rated(runner, "2")).isEqualTo(NodeStatus.UNCHANGED);
        assertThat(rated(runner, "3")).isEqualTo(NodeStatus.OK);

        assertThat(database.query("select distinct rate from marts.orders_view"))
                .containsExactly("3");
    }

    private NodeStatus rated(PipelineRunner runner, String rate) {
        RunOptions options = RunOptions.defaults().variables(Map.of("rate", rate));
        return runner.build(database.dataSource(), options).nodes().get(1).status();
    }

    /** Somebody's statement that comes after the look at the catalog is seen by the next run. */
    @Test
    void aChangeDuringTheRunIsMendedByTheNext() throws SQLException {
        TestPipeline pipeline = sources()
                .table("first", "select pg_sleep(0.5)::text as slept")
                .view("orders_view", "select id, amount from {orders}")
                .test("orders_view", Check.notNull("id"));
        build(pipeline);
        RunListener changing = new RunListener() {
            @Override
            public void nodeStarted(Node node, RelationName place) {
                if (place.name().equals("first")) {
                    try {
                        database.execute(
                                "create or replace view marts.orders_view as select id, 0.0 as amount from raw_data.orders");
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }
            }
        };

        List<NodeStatus> during =
                statuses(pipeline, RunOptions.defaults().threads(1).listener(changing));

        assertThat(during).containsExactly(NodeStatus.OK, NodeStatus.UNCHANGED);
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.OK, NodeStatus.OK);
        assertThat(database.query("select sum(amount) from marts.orders_view")).containsExactly("30");
    }

    @Test
    void ofAReleaseOnlyWhatHasChanged() throws SQLException {
        RunOptions atomic = RunOptions.defaults().atomic(true);
        TestPipeline pipeline = view().view("second", "select id from {orders_view}")
                .table("counted", "select count(*) as n from {second}");
        build(pipeline, atomic);
        List<String> before = database.query(VERSIONS);

        assertThat(statuses(pipeline, atomic))
                .containsExactly(NodeStatus.UNCHANGED, NodeStatus.UNCHANGED, NodeStatus.OK);
        assertThat(database.query(VERSIONS)).isEqualTo(before);

        database.execute(
                "create or replace view marts.orders_view as select id + 1 as id, amount from raw_data.orders");
        assertThat(statuses(pipeline, atomic)).containsOnly(NodeStatus.OK);
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.UNCHANGED, NodeStatus.UNCHANGED, NodeStatus.OK);
        PipelineRunner.of(pipeline.build()).run(database.dataSource(), atomic.select("counted"));
        PipelineRunner.of(pipeline.build()).rollback(database.dataSource(), RunOptions.defaults());
        assertThat(statuses(pipeline)).containsExactly(NodeStatus.UNCHANGED, NodeStatus.UNCHANGED, NodeStatus.OK);
    }
}
