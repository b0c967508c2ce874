package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import dev.headrace.graph.TableIndex;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A run that publishes all at one instant, or nothing. */
class AtomicTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, amount numeric, v int)",
            "insert into raw_data.orders select n, n * 10, 1 from generate_series(1, 5) as g (n)",
            "do $$ begin create role analyst; exception when duplicate_object then null; end $$");

    /** All materializations, one on the other. */
    private static TestPipeline shop() {
        return TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "amount numeric", "v integer")
                .view("stg", "select id, amount, v from {orders}")
                .table("fct", "select id, amount, v from {stg}")
                .stored(storage -> storage.index(TableIndex.on("id").asUnique()).index(TableIndex.on("amount")))
                .incremental(
                        "log",
                        "select id, amount, v from {fct}",
                        "select id, amount, v from {fct} where id > (select max(id) from {this})",
                        increment -> increment.key("id"))
                .notNull("log", "id bigint", "amount numeric", "v integer")
                .model(
                        Materialized.MATERIALIZED_VIEW,
                        "shop",
                        "summary",
                        "select max(v) as v, count(*) as n from {log}")
                .view("report", "select s.v, s.n, (select count(*) from {fct}) as orders from {summary} as s")
                .table("last", "select v, n from {report}");
    }

    private RunResult build(TestPipeline pipeline, RunOptions options) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), options);
    }

    private static RunOptions atomic() {
        return RunOptions.defaults().atomic(true);
    }

    private void succeed(TestPipeline pipeline) {
        RunResult result = build(pipeline, atomic());
        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.exitCode()).isZero();
        assertThat(temporaries()).isEmpty();
    }

    /** What is there beside what is published and what is kept. */
    private List<String> temporaries() {
        return rows("""
                select c.relname from pg_class c where c.relname ~ '^headrace_[0-9a-f]{8}_' and c.relkind in ('r', 'v', 'm')
                and relname not in (select kept_name from shop.headrace_release where kept_name is not null)""");
    }

    private List<String> rows(String sql) {
        try {
            return database.query(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> state() {
        return rows("""
                select (select string_agg(id || ':' || v, ' ' order by id) from shop.fct),
                       (select string_agg(id || ':' || v, ' ' order by id) from shop.log),
                       (select v || ',' || n from shop.summary), (select v || ',' || n || ',' || orders from shop.report),
                       (select v || ',' || n from shop.last)""");
    }

    private void another(int id) throws SQLException {
        database.execute("insert into raw_data.orders values (" + id + ", 1, " + id + ")");
    }

    @Test
    void everyMaterializationIsReleasedAndReadsTheOthers() throws SQLException {
        succeed(shop());
        assertThat(rows("select n, orders from shop.report")).containsExactly("5|5");
        another(6);

        succeed(shop());

        assertThat(rows("select v, n, orders from shop.report")).containsExactly("6|6|6");
        assertThat(rows("select v, n from shop.last")).containsExactly("6|6");
        assertThat(rows("select max(id), count(*) from shop.log")).containsExactly("6|6");
        database.execute("refresh materialized view shop.summary");
        assertThat(rows("select indexrelid::regclass from pg_index where indrelid = 'shop.fct'::regclass order by 1"))
                .containsExactly("shop.fct_id_key", "shop.fct_amount_idx");
        assertThat(rows("select distinct status from shop.headrace_history where node like 'shop.%' order by 1"))
                .containsExactly("success", "unchanged");
    }

    @Test
    void aFailedTestOfTheLastModelPublishesNothing() throws SQLException {
        succeed(shop());
        List<String> before = state();
        another(6);
        TestPipeline failing = shop();
        failing.test("last", Check.acceptedValues("n", "5"));

        RunResult result = build(failing, atomic());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(rows("select string_agg(id::text, ' ' order by id) from shop.fct"))
                .containsExactly("1 2 3 4 5");
        assertThat(state().get(0))
                .endsWith(before.get(0).substring(before.get(0).indexOf("|1:1")));
        assertThat(temporaries()).isEmpty();
        assertThat(result.nodes())
                .filteredOn(node -> node.place().name().equals("fct"))
                .singleElement()
                .satisfies(node -> {
                    assertThat(node.status()).isEqualTo(NodeStatus.BUILT);
                    assertThat(node.recordedStatus()).isEqualTo("skipped");
                    assertThat(node.message()).contains("not published", "shop.last failed");
                });
        assertThat(rows("select node, status from shop.headrace_history where run_id = (select run_id from"
                        + " shop.headrace_history order by started_at desc limit 1) and node like 'shop.%' order by 1"))
                .containsExactly(
                        "shop.fct|skipped",
                        "shop.last|error",
                        "shop.log|skipped",
                        "shop.report|skipped",
                        "shop.stg|unchanged",
                        "shop.summary|skipped");

        RunResult again = PipelineRunner.of(shop().build()).retry(database.dataSource(), RunOptions.defaults());
        assertThat(again.exitCode()).isZero();
        assertThat(rows("select v, n from shop.last")).containsExactly("6|6");
        assertThat(rows("select distinct command from shop.headrace_history")).containsExactly("build --atomic");
    }

    @Test
    void aRollbackBringsEverythingBack() throws SQLException {
        succeed(shop());
        List<String> before = state();
        List<String> catalog = catalog();
        another(6);
        succeed(shop().table("added", "select 1 as one"));
        assertThat(state()).isNotEqualTo(before);

        rollback();

        assertThat(state()).isEqualTo(before);
        assertThat(catalog()).isEqualTo(catalog);
        assertThat(rows("select to_regclass('shop.added')")).containsExactly("null");
        assertThat(rows("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
        another(7);
        succeed(shop());
        assertThat(rows("select v, n from shop.last")).containsExactly("7|7");
    }

    /** An analyst's view on a table and on a view, three levels, and one that stands on two of the relations. */
    @Test
    void strangersViewsFollowTheReleaseAndTheWayBack() throws SQLException {
        succeed(shop());
        database.execute(
                "create schema reports",
                "create view reports.first as select id, v from shop.fct",
                "create view reports.second with (security_barrier = true) as"
                        + " select f.id, r.n from reports.first as f cross join shop.report as r",
                "create view reports.third as select max(id) as id, max(n) as n from reports.second",
                "grant select on reports.second to analyst",
                "comment on view reports.third is 'do not lose me'");
        List<String> views = reports();
        another(6);

        succeed(shop());

        assertThat(rows("select id, n from reports.third")).containsExactly("6|6");
        assertThat(reports()).isEqualTo(views);

        rollback();

        assertThat(rows("select id, n from reports.third")).containsExactly("5|5");
        assertThat(reports()).isEqualTo(views);
    }

    private List<String> reports() {
        return rows("""
                select c.oid, c.relname, c.relowner::regrole, c.relacl::text, c.reloptions::text, pg_get_viewdef(c.oid),
                       obj_description(c.oid, 'pg_class')
                from pg_class c where relnamespace = 'reports'::regnamespace order by relname""");
    }

    private void rollback() {
        PipelineRunner.of(shop().build()).rollback(database.dataSource(), RunOptions.defaults());
    }

    /** What cannot be moved has its relation keep its identity, and readers of the candidate are put on that. */
    @Test
    void whatIsAttachedToATableOrAViewStays() throws SQLException {
        TestPipeline pipeline = TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "amount numeric", "v integer")
                .table("fct", "select id, amount, v from {orders}")
                .view("report", "select max(v) as v, count(*) as n from {fct}")
                .table("last", "select r.v, r.n, (select count(*) from {fct}) as orders from {report} as r");
        succeed(pipeline);
        database.execute(
                "create materialized view raw_data.strangers as select n from shop.report",
                "create table raw_data.seen (id bigint)",
                "create function raw_data.see() returns trigger language plpgsql as"
                        + " $$ begin insert into raw_data.seen values (new.id); return new; end $$",
                "create trigger see after insert on shop.fct for each row execute function raw_data.see()");
        List<String> identities = rows("select 'shop.fct'::regclass::oid, 'shop.report'::regclass::oid");
        another(6);

        succeed(pipeline);

        assertThat(rows("select 'shop.fct'::regclass::oid, 'shop.report'::regclass::oid"))
                .isEqualTo(identities);
        assertThat(rows("select v, n from shop.report")).containsExactly("6|6");
        assertThat(rows("select v, n, orders from shop.last")).containsExactly("6|6|6");
        assertThat(rows("select pg_get_viewdef('shop.report'::regclass)").get(0))
                .contains("shop.fct");
        database.execute("refresh materialized view raw_data.strangers");
        assertThat(rows("select n from raw_data.strangers")).containsExactly("6");
        assertThat(rows("select max(id) from raw_data.seen")).containsExactly("6");

        PipelineRunner.of(pipeline.build()).rollback(database.dataSource(), RunOptions.defaults());

        assertThat(rows("select 'shop.fct'::regclass::oid, 'shop.report'::regclass::oid"))
                .isEqualTo(identities);
        assertThat(rows("select v, n from shop.report")).containsExactly("1|5");
        assertThat(rows("select v, n, orders from shop.last")).containsExactly("1|5|5");
        assertThat(temporaries()).isEmpty();
    }

    @Test
    void aViewThatCannotLiveWithAChangeKeepsEverythingAsItWas() throws SQLException {
        succeed(shop());
        List<String> before = state();
        List<String> catalog = catalog();
        database.execute("create schema reports", "create view reports.mine as select n from shop.report");
        another(6);
        TestPipeline changed = TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "amount numeric", "v integer")
                .table("fct", "select id, amount, v from {orders}")
                .view("report", "select max(v) as v from {fct}");

        RunResult result = build(changed, atomic());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.nodes().get(1).message()).contains("not published", "view reports.mine", "cannot be kept");
        database.execute("drop view reports.mine");
        assertThat(state()).isEqualTo(before);
        assertThat(catalog()).isEqualTo(catalog);
        assertThat(temporaries()).isEmpty();
    }

    @Test
    void aRollbackThatWouldLoseSomethingIsRefused() throws SQLException {
        assertThatThrownBy(this::rollback).hasMessageContaining("nothing to go back to", "shop");
        succeed(shop());
        succeed(shop());
        another(6);
        assertThat(build(shop(), RunOptions.defaults().select("log")).exitCode())
                .isZero();

        assertThatThrownBy(this::rollback)
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContainingAll(
                        "these have changed since", "shop.log, by the build of", "nothing was touched");
        assertThat(rows("select max(id) from shop.log")).containsExactly("5");

        succeed(shop());
        database.execute("drop table shop.last", "create table shop.last as select 1 as v");
        assertThatThrownBy(this::rollback).hasMessageContaining("shop.last, which is another relation now");
        database.execute("drop table shop.last");
        assertThatThrownBy(this::rollback).hasMessageContaining("shop.last");

        succeed(shop());
        database.execute("create index by_hand on shop.fct (v)");
        assertThatThrownBy(this::rollback).hasMessageContainingAll("would be lost", "shop.fct: index shop.by_hand");
        database.execute("drop index shop.by_hand");
        rollback();
        assertThatThrownBy(this::rollback).hasMessageContaining("nothing to go back to");
    }

    /** Whoever reads two relations in one statement sees them of one release. */
    @Test
    void nobodySeesAMixture() throws Exception {
        succeed(shop());
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Integer> reads = reader.submit(() -> {
            int count = 0;
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                while (!over.get()) {
                    try (ResultSet row = statement.executeQuery("""
                            select count(distinct v) from (select max(v) as v from shop.fct union all
                              select max(v) from shop.log union all select v from shop.summary union all
                              select v from shop.report union all select v from shop.last) as all_of_it""")) {
                        row.next();
                        if (row.getInt(1) != 1) {
                            throw new IllegalStateException("a mixture");
                        }
                        count++;
                    }
                }
            }
            return count;
        });
        for (int i = 6; i < 16; i++) {
            another(i);
            succeed(shop());
        }
        over.set(true);
        assertThat(reads.get(10, TimeUnit.SECONDS)).isGreaterThan(100);
        reader.shutdown();
    }

    @Test
    void aReaderInTheWayIsWaitedForAndThenNamed() throws SQLException {
        succeed(shop());
        List<String> before = state();
        another(6);
        try (Connection analyst = database.dataSource().getConnection();
                Statement statement = analyst.createStatement()) {
            analyst.setAutoCommit(false);
            statement.executeQuery("select * from shop.fct");

            RunResult result = build(shop(), atomic().lockWait(Duration.ofMillis(300)));

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.nodes().get(2).message()).contains("it could not be locked", "it is held by process");
            assertThat(state()).isEqualTo(before);
        }
        succeed(shop());
    }

    private List<String> catalog() {
        return rows("""
                select c.relname, c.relkind, c.relowner::regrole, c.relacl::text, pg_get_viewdef(c.oid)
                from pg_class c where relnamespace = 'shop'::regnamespace and relname not like 'headrace%'
                  and relname <> 'added' and c.relkind <> 't' order by 1""");
    }
}
