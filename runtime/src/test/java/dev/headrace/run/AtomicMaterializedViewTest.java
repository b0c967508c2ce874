package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.graph.TableIndex;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Materialized views in a release: what people have put on them, and what they read that has to stay. */
class AtomicMaterializedViewTest {
    private static final String SUMMARY = "select status, max(v) as v, count(*) as n from {fct} group by status";

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text, v int)",
            "insert into raw_data.orders select n, 's' || n % 3, 1 from generate_series(1, 9) as g (n)",
            "do $$ begin create role analyst; exception when duplicate_object then null; end $$");

    private static TestPipeline shop(String summary) {
        return TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "status text", "v integer")
                .table("fct", "select id, status, v from {orders}")
                .model(Materialized.MATERIALIZED_VIEW, "shop", "summary", summary)
                .stored(storage -> storage.index(TableIndex.on("status").asUnique()))
                .view("named", "select upper(status) as name, n from {summary}")
                .model(
                        Materialized.MATERIALIZED_VIEW,
                        "shop",
                        "total",
                        "select sum(s.n)::bigint as n, max(v) as v, count(*) as names from {summary} as s"
                                + " join {named} as u on u.name = upper(s.status)")
                .table("last", "select n, v, (select count(*) from {fct}) as orders from {total}");
    }

    /** Keeps the table from being exchanged. */
    private void attachToTheTable() throws SQLException {
        database.execute(
                "create function raw_data.see() returns trigger language plpgsql as $$ begin return new; end $$",
                "create trigger see after insert on shop.fct for each row execute function raw_data.see()");
    }

    private void attachToTheView() throws SQLException {
        database.execute(
                "create unique index \"By hand\" on shop.summary using btree (status text_pattern_ops desc, n)"
                        + " include (v) with (fillfactor = 70) where n > 0",
                "create index by_expression on shop.summary (lower(status))",
                "alter index shop.by_expression alter column 1 set statistics 77",
                "comment on index shop.\"By hand\" is 'asked for by Anna'",
                "create statistics shop.together (dependencies, ndistinct) on v, n, (lower(status)) from shop.summary",
                "alter statistics shop.together set statistics 88",
                "comment on statistics shop.together is 'Anna''s too'",
                "analyze shop.summary",
                "create index clustered on shop.summary (v, n)",
                "alter materialized view shop.summary cluster on clustered",
                "alter materialized view shop.summary alter column n set statistics 55",
                "alter materialized view shop.summary alter column status set (n_distinct = -0.5)",
                "alter materialized view shop.summary set (fillfactor = 80)",
                "comment on materialized view shop.summary is 'kept'",
                "comment on column shop.summary.n is 'how many'",
                "grant select on shop.summary to analyst with grant option",
                "grant select (v) on shop.summary to public",
                "create schema reports",
                "create view reports.theirs as select status, n from shop.summary",
                "grant select on reports.theirs to analyst");
    }

    private RunResult build(TestPipeline pipeline, RunOptions options) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), options);
    }

    private void release(TestPipeline pipeline) {
        succeed(build(pipeline, RunOptions.defaults().atomic(true)));
    }

    private static void succeed(RunResult result) {
        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.exitCode()).isZero();
    }

    private String refused(TestPipeline pipeline) {
        RunResult result = build(pipeline, RunOptions.defaults().atomic(true));
        assertThat(result.exitCode()).isEqualTo(1);
        return result.nodes().get(result.nodes().size() - 1).message();
    }

    private void rollback() {
        PipelineRunner.of(shop(SUMMARY).build()).rollback(database.dataSource(), RunOptions.defaults());
    }

    private List<String> rows(String sql) {
        try {
            return database.query(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void another(int id) throws SQLException {
        database.execute("insert into raw_data.orders values (" + id + ", 's" + id % 3 + "', " + id + ")");
    }

    /** All that is said of the relations, but for their identities. */
    private List<String> catalog() {
        return rows("""
                select c.relname, c.relkind, c.relowner::regrole, c.relacl::text, c.reloptions::text, pg_get_viewdef(c.oid),
                       obj_description(c.oid, 'pg_class'),
                       (select string_agg(concat_ws(' ', attname, attstattarget, attoptions, attacl, attnotnull,
                                  col_description(c.oid, attnum), format_type(atttypid, atttypmod)), ', ' order by attnum)
                        from pg_attribute where attrelid = c.oid and attnum > 0),
                       (select string_agg(concat_ws(' ', pg_get_indexdef(indexrelid), indisclustered, indisvalid,
                                  obj_description(indexrelid, 'pg_class'), (select string_agg(attstattarget::text, ',')
                                  from pg_attribute where attrelid = indexrelid)), '; '
                                  order by indexrelid::regclass::text)
                        from pg_index where indrelid = c.oid),
                       (select string_agg(concat_ws(' ', pg_get_statisticsobjdef(s.oid), stxstattarget, stxowner::regrole,
                                  obj_description(s.oid, 'pg_statistic_ext'), (select count(*) from pg_statistic_ext_data
                                  where stxoid = s.oid)), '; ' order by stxname) from pg_statistic_ext s where stxrelid = c.oid),
                       (select count(*) from pg_stats where schemaname = n.nspname and tablename = c.relname) > 0
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('shop', 'reports') and c.relname not like 'headrace%' and c.relkind in ('r', 'v', 'm')
                order by 1""");
    }

    private List<String> state() {
        return rows("select (select string_agg(s::text, ' ' order by status) from shop.summary s),"
                + " (select string_agg(s::text, ' ' order by name) from shop.named s), (select t from shop.total t),"
                + " (select l from shop.last l), (select count(*) from shop.fct)");
    }

    /** What is there beside what is published and what is kept. */
    private List<String> temporaries() {
        return rows("""
                select c.relname from pg_class c where c.relname ~ '^headrace_[0-9a-f]{8}_' and c.relkind in ('r', 'v', 'm')
                and relname not in (select kept_name from shop.headrace_release where kept_name is not null)""");
    }

    private static void assertWhole(List<String> state, int orders) {
        assertThat(state).singleElement().asString().endsWith("|" + orders).contains("(" + orders + ",");
    }

    /** The table keeps its identity, and everything on it reads it, however far above. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsOnThemStaysWhetherOrNotTheTableIsExchanged(boolean exchanged) throws SQLException {
        release(shop(SUMMARY));
        attachToTheView();
        if (!exchanged) {
            attachToTheTable();
        }
        List<String> catalog = catalog();
        assertThat(catalog.toString())
                .contains(
                        "\"By hand\" ON shop.summary USING btree (status text_pattern_ops DESC, n) INCLUDE (v)",
                        "asked for by Anna",
                        "CREATE STATISTICS shop.together (ndistinct, dependencies) ON v, n, lower(status) FROM shop.summary",
                        "Anna's too 1",
                        "77",
                        "55",
                        "n_distinct=-0.5",
                        "fillfactor=80",
                        "analyst=r*");
        List<String> before = state();
        List<String> table = rows("select 'shop.fct'::regclass::oid");
        another(10);

        release(shop(SUMMARY));

        assertThat(catalog()).isEqualTo(catalog);
        assertWhole(state(), 10);
        assertThat(rows("select 'shop.fct'::regclass::oid").equals(table)).isNotEqualTo(exchanged);
        assertThat(rows("select sum(n) from reports.theirs")).containsExactly("10");
        assertThat(temporaries()).isEmpty();
        database.execute(
                "insert into shop.fct values (11, 's0', 11)", "refresh materialized view concurrently shop.summary");
        assertThat(rows("select sum(n) from shop.summary")).containsExactly("11");
        database.execute("delete from shop.fct where id = 11", "refresh materialized view concurrently shop.summary");

        rollback();

        assertThat(catalog()).isEqualTo(catalog);
        assertThat(state()).isEqualTo(before);
        assertThat(temporaries()).isEmpty();
        another(11);
        release(shop(SUMMARY));
        assertThat(catalog()).isEqualTo(catalog);
        assertWhole(state(), 11);
    }

    /** What an earlier release keeps reads the table that stays, and is in nobody's way when it may go. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsKeptIsInNobodysWay(boolean atomic) throws SQLException {
        release(shop(SUMMARY));
        attachToTheTable();
        another(10);
        release(shop(SUMMARY));
        database.execute("drop trigger see on shop.fct");
        TestPipeline changed = TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "status text", "v integer")
                .table("fct", "select v, status, id::int as id from {orders}")
                .model(Materialized.MATERIALIZED_VIEW, "shop", "summary", "select count(*) as n from {fct}")
                .view("named", "select n from {summary}")
                .model(Materialized.MATERIALIZED_VIEW, "shop", "total", "select n from {summary}")
                .table("last", "select n from {total}");

        succeed(build(changed, RunOptions.defaults().atomic(atomic)));

        assertThat(rows("select n from shop.last")).containsExactly("10");
        succeed(build(changed, RunOptions.defaults().atomic(true)));
        succeed(build(changed, RunOptions.defaults().atomic(true)));
        assertThat(temporaries()).isEmpty();
    }

    @Test
    void whatSomebodyMakesOnItAfterTheReleaseIsNotLostByTheWayBack() throws SQLException {
        release(shop(SUMMARY));
        attachToTheView();
        release(shop(SUMMARY));
        database.execute("create index later on shop.summary (v)");

        try {
            rollback();
            assertThat(false).as("it came back").isTrue();
        } catch (RunRefusedException refusal) {
            assertThat(refusal).hasMessageContainingAll("these would be lost", "shop.summary: index shop.later on it");
            assertThat(refusal.getMessage()).doesNotContain("By hand");
        }
        database.execute("drop index shop.later");
        rollback();
    }

    /** Beside the releases, where a materialized view whose query has changed is replaced too. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherQueryKeepsTheIndexesThatItCanHave(boolean atomic) throws SQLException {
        release(shop(SUMMARY));
        attachToTheView();
        RunOptions options = RunOptions.defaults().atomic(atomic);
        List<String> indexes = rows("select pg_get_indexdef(indexrelid), obj_description(indexrelid, 'pg_class')"
                + " from pg_index where indrelid = 'shop.summary'::regclass order by 1");

        succeed(build(shop(SUMMARY.replace("max(v)", "min(v)")), options));

        assertThat(rows("select pg_get_viewdef('shop.summary'::regclass)").get(0))
                .contains("min(");
        assertThat(rows("select pg_get_indexdef(indexrelid), obj_description(indexrelid, 'pg_class')"
                        + " from pg_index where indrelid = 'shop.summary'::regclass order by 1"))
                .isEqualTo(indexes);
        List<String> catalog = catalog();
        TestPipeline less = TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "status text", "v integer")
                .table("fct", "select id, status, v from {orders}")
                .model(
                        Materialized.MATERIALIZED_VIEW,
                        "shop",
                        "summary",
                        "select max(status) as status, max(v) as v from {fct}");
        database.execute("drop view reports.theirs, shop.named cascade");
        RunResult result = build(less, options);
        assertThat(result.nodes().get(result.nodes().size() - 1).message())
                .contains("index shop.By hand", "column \"n\" does not exist", "nothing was touched");
        database.execute("drop index shop.\"By hand\", shop.clustered", "drop statistics shop.together");
        succeed(build(less, options));
        assertThat(
                        rows(
                                "select indexrelid::regclass from pg_index where indrelid = 'shop.summary'::regclass order by 1"))
                .containsExactlyInAnyOrder("shop.by_expression");
        assertThat(catalog().size()).isLessThan(catalog.size());
    }

    /** Only what was tested is published. */
    @Test
    void otherRowsThanThoseThatWereTestedAreNotReleased() throws SQLException {
        TestPipeline volatileOne =
                shop("select status, max(v) as v, count(*) as n, random() as r from {fct} group by status");
        release(volatileOne);
        release(volatileOne);
        attachToTheTable();
        List<String> before = state();
        List<String> catalog = catalog();
        another(10);

        assertThat(refused(volatileOne))
                .contains(
                        "shop.summary cannot be released",
                        "other rows than those that were tested",
                        "nothing was touched");

        assertThat(state()).isEqualTo(before);
        assertThat(catalog()).isEqualTo(catalog);
        assertThat(temporaries()).isEmpty();
    }

    @Test
    void aViewThatStaysUnderItIsARefusalThatSaysWhy() throws SQLException {
        release(shop(SUMMARY));
        database.execute("create materialized view raw_data.strangers as select n from shop.named");
        List<String> before = state();
        another(10);

        assertThat(refused(shop(SUMMARY)))
                .contains("shop.total cannot be released", "has to stay the same view", "nothing was touched");

        assertThat(state()).isEqualTo(before);
        assertThat(temporaries()).isEmpty();
    }

    /** It has its query already, and the table below it its rows. */
    @Test
    void aViewThatStaysAsItWasIsNotInTheWay() throws SQLException {
        release(over("select status, v from {fct}"));
        attachToTheTable();
        database.execute("create materialized view raw_data.strangers as select v from shop.open");
        List<String> before = rows("select v, n from shop.total");
        List<String> identity = rows("select 'shop.fct'::regclass::oid, 'shop.open'::regclass::oid");
        another(10);

        release(over("select status, v from {fct}"));

        assertThat(rows("select v, n from shop.total")).containsExactly("19|10");
        assertThat(rows("select 'shop.fct'::regclass::oid, 'shop.open'::regclass::oid"))
                .isEqualTo(identity);
        assertThat(rows("select pg_get_viewdef('shop.total'::regclass)").get(0)).contains("shop.open");
        database.execute("refresh materialized view shop.total", "refresh materialized view raw_data.strangers");
        assertThat(temporaries()).isEmpty();
        rollback();
        assertThat(rows("select v, n from shop.total")).isEqualTo(before);
        database.execute("refresh materialized view shop.total");
        assertThat(rows("select v, n from shop.total")).isEqualTo(before);

        assertThat(refused(over("select status, v + 1 as v from {fct}")))
                .contains("shop.total cannot be released", "gets another query", "nothing was touched");
        assertThat(temporaries()).isEmpty();
    }

    private static TestPipeline over(String open) {
        return TestPipeline.in("shop")
                .source("raw_data", "orders", "id bigint", "status text", "v integer")
                .table("fct", "select id, status, v from {orders}")
                .view("open", open)
                .model(
                        Materialized.MATERIALIZED_VIEW,
                        "shop",
                        "total",
                        "select sum(v)::bigint as v, count(*) as n from {open}");
    }

    /** Not even while it is made anew on a table that is filled anew. */
    @Test
    void nobodySeesItEmptyOrBesideAnotherRelease() throws Exception {
        release(shop(SUMMARY));
        attachToTheTable();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Integer> reads = reader.submit(() -> {
            int count = 0;
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                while (!over.get()) {
                    try (ResultSet row = statement.executeQuery("""
                            select (select count(*) from shop.fct), (select sum(n) from shop.summary),
                                   (select n from shop.total), (select orders from shop.last)""")) {
                        row.next();
                        if (row.getInt(1) < 9
                                || row.getInt(1) != row.getInt(2)
                                || row.getInt(1) != row.getInt(3)
                                || row.getInt(1) != row.getInt(4)) {
                            throw new IllegalStateException("a mixture");
                        }
                        count++;
                    }
                }
            }
            return count;
        });
        for (int id = 10; id < 20; id++) {
            another(id);
            release(shop(SUMMARY));
        }
        over.set(true);
        assertThat(reads.get(10, TimeUnit.SECONDS)).isGreaterThan(100);
        reader.shutdown();
        assertWhole(state(), 19);
    }
}
