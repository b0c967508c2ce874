package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.When;
import dev.headrace.check.Check;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import dev.headrace.graph.Storage;
import dev.headrace.graph.TableIndex;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Indexes, privileges, comments, statements and limits that a model declares, on every kind of relation. */
class StorageTest {
    private static final String ALL = "select id, status from {orders}";

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text)",
            "insert into raw_data.orders values (1, 'placed'), (2, 'shipped')",
            "create table public.log (what text)",
            "do $$ begin create role analyst; exception when duplicate_object then null; end $$",
            "do $$ begin create role reporting; exception when duplicate_object then null; end $$");

    private static TestPipeline shop(Materialized materialized, UnaryOperator<Storage> storage) {
        return TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "status text")
                .model(materialized, "marts", "orders_mart", ALL)
                .stored(storage);
    }

    private NodeResult build(TestPipeline pipeline) {
        RunResult result = PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
        return result.nodes().get(result.nodes().size() - 1);
    }

    private void succeed(TestPipeline pipeline) {
        assertThat(build(pipeline).message()).isEmpty();
    }

    private List<String> indexes() throws SQLException {
        return database.query("select indexdef from pg_indexes where tablename = 'orders_mart' order by indexname");
    }

    @ParameterizedTest
    @EnumSource(
            value = Materialized.class,
            names = {"TABLE", "MATERIALIZED_VIEW"})
    void indexesAreThereBeforeReadersAndKeepTheirNames(Materialized kind) throws SQLException {
        TestPipeline shop = shop(
                kind,
                storage -> storage.index(TableIndex.on("status")
                                .onlyWhere("status <> 'test'")
                                .including("id"))
                        .index(TableIndex.onExpression("lower(status)").using("hash"))
                        .index(TableIndex.on("status", "id").named("Of Both")));
        succeed(shop);
        List<String> first = indexes();
        assertThat(first)
                .containsExactly(
                        "CREATE INDEX \"Of Both\" ON marts.orders_mart USING btree (status, id)",
                        "CREATE INDEX orders_mart_expr_hash_idx ON marts.orders_mart USING hash (lower(status))",
                        "CREATE INDEX orders_mart_status_idx ON marts.orders_mart USING btree (status) INCLUDE (id)"
                                + " WHERE (status <> 'test'::text)");
        database.execute("create view public.on_it as select id from marts.orders_mart");
        succeed(shop);
        assertThat(indexes()).isEqualTo(first);
        succeed(shop(kind, storage -> storage.index(TableIndex.on("id"))));
        assertThat(indexes()).hasSize(1);
        assertThat(database.query("select count(*) from public.on_it")).containsExactly("2");
    }

    @Test
    void indexesOfATableThatGrowsAreAdjusted() throws SQLException {
        TestPipeline shop = grown(storage -> storage.index(TableIndex.on("status")));
        succeed(shop);
        succeed(grown(storage -> storage.index(TableIndex.on("status").using("hash"))));
        assertThat(indexes())
                .anyMatch(text -> text.contains("USING hash (status)"))
                .hasSize(2);
        database.execute("create index by_hand on marts.orders_mart (id)");
        succeed(grown(storage -> storage));
        assertThat(indexes()).hasSize(2).anyMatch(text -> text.contains("by_hand"));
    }

    private static TestPipeline grown(UnaryOperator<Storage> storage) {
        return TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "status text")
                .incremental("orders_mart", ALL, ALL, increment -> increment.key("id"))
                .stored(storage);
    }

    @Test
    void longNamesOfIndexesFitAndStay() {
        String table = "ä".repeat(30);
        String name = TableIndex.on("customer").nameOn(table);
        assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(63);
        assertThat(name)
                .startsWith("ä")
                .endsWith("_idx")
                .isEqualTo(TableIndex.on("customer").nameOn(table));
        assertThat(name).isNotEqualTo(TableIndex.on("customers").nameOn(table));
    }

    @Test
    void aUniqueIndexThatDoesNotHoldKeepsTheTableOut() throws SQLException {
        TestPipeline shop = shop(
                Materialized.TABLE,
                storage -> storage.index(TableIndex.on("status").asUnique()));
        succeed(shop);
        database.execute("insert into raw_data.orders values (3, 'placed')");
        assertThat(build(shop).message())
                .contains("orders_mart_status_key cannot be made", "Key (status)=(placed) is duplicated");
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("2");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Materialized.class,
            names = {"VIEW", "TABLE", "MATERIALIZED_VIEW"})
    void grantsAreExactlyTheDeclaredOnesAndCommentsToo(Materialized kind) throws SQLException {
        UnaryOperator<Storage> declared =
                storage -> storage.grant(List.of("select", "references"), List.of("analyst", "public"))
                        .comment("Orders, it's said.")
                        .comment("id", "Which one.");
        succeed(shop(kind, declared));
        String privileges = "select distinct case grantee when 0 then 'public' else grantee::regrole::text end,"
                + " privilege_type from pg_class, aclexplode(relacl) where oid = 'marts.orders_mart'::regclass and"
                + " grantee <> relowner order by 1, 2";
        List<String> expected = List.of("analyst|REFERENCES", "analyst|SELECT", "public|REFERENCES", "public|SELECT");
        assertThat(database.query(privileges)).isEqualTo(expected);
        database.execute("grant update on marts.orders_mart to reporting");
        succeed(shop(kind, declared));
        assertThat(database.query(privileges)).isEqualTo(expected);
        assertThat(database.query("select obj_description(oid, 'pg_class'), col_description(oid, 1) from pg_class"
                        + " where oid = 'marts.orders_mart'::regclass"))
                .containsExactly("Orders, it's said.|Which one.");
        succeed(shop(kind, storage -> storage));
        assertThat(database.query(privileges)).isEqualTo(expected);
    }

    private static SqlText itself(String before) {
        return SqlText.of(before + "this")
                .relation(before.length(), before.length() + 4, new RelationName("marts", "orders_mart"));
    }

    @Test
    void hooksRunBeforeAfterAndBehindThePublication() throws SQLException {
        TestPipeline shop = shop(
                Materialized.TABLE,
                storage -> storage.hook(When.BEFORE, SqlText.of("insert into public.log values ('before')"))
                        .hook(When.AFTER, itself("delete from "))
                        .hook(When.AFTER_COMMIT, itself("vacuum ")));
        succeed(shop);
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("0");
        assertThat(database.query("select what from public.log")).containsExactly("before");
        assertThat(build(shop(Materialized.TABLE, storage -> storage.hook(When.AFTER, SqlText.of("select 1 / 0"))))
                        .message())
                .contains("the hook AFTER failed: division by zero", "in: select 1 / 0");
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("0");
        assertThat(build(shop(
                                Materialized.TABLE,
                                storage -> storage.hook(When.AFTER_COMMIT, SqlText.of("select 1 / 0"))))
                        .message())
                .contains("the hook AFTER_COMMIT failed", "the relation itself is published");
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("2");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @Test
    void aTableIsAnalyzedBeforeAnybodySeesIt() throws SQLException {
        database.execute(
                "create function public.known(oid) returns text language sql as $$ select reltuples || ' rows, '"
                        + " || (select count(*) from pg_stats where tablename = relname) || ' columns'"
                        + " from pg_class where oid = $1 $$");
        SqlText known = itself("insert into public.log select distinct public.known(tableoid) from ");
        succeed(shop(Materialized.TABLE, storage -> storage.hook(When.AFTER, known)));
        assertThat(database.query("select what from public.log")).containsExactly("2 rows, 2 columns");
    }

    @Test
    void hooksOfThePipelineRunAtItsStartAndItsEnd() throws SQLException {
        SqlText start = SqlText.of("insert into public.log values ('start')");
        SqlText end = SqlText.of("insert into public.log select 'end ' || count(*) from marts.orders_mart");
        PipelineRunner.of(shop(Materialized.TABLE, storage -> storage)
                        .build()
                        .hook(When.END, end)
                        .hook(When.START, start))
                .build(database.dataSource(), RunOptions.defaults());
        assertThat(database.query("select what from public.log")).containsExactly("start", "end 2");
        PipelineRunner failing = PipelineRunner.of(shop(Materialized.TABLE, storage -> storage)
                .build()
                .hook(When.START, SqlText.of("select from nowhere")));
        assertThatThrownBy(() -> failing.build(database.dataSource(), RunOptions.defaults()))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("nothing was built: a hook of the pipeline failed");
    }

    @Test
    void aTableCanBeUnlogged() throws SQLException {
        succeed(shop(Materialized.TABLE, Storage::withoutLog));
        String persistence = "select relpersistence from pg_class where oid = 'marts.orders_mart'::regclass";
        assertThat(database.query(persistence)).containsExactly("u");
        succeed(shop(Materialized.TABLE, storage -> storage));
        assertThat(database.query(persistence)).containsExactly("p");
    }

    @Test
    void aStatementThatTakesTooLongFailsItsNodeOnly() {
        TestPipeline shop = shop(
                        Materialized.TABLE,
                        storage -> storage.timeout(Duration.ofMillis(200))
                                .hook(When.BEFORE, SqlText.of("select pg_sleep(5)")))
                .table("other", "select count(*) as n from {orders}, pg_sleep(0.4)");
        RunResult result = PipelineRunner.of(shop.build()).build(database.dataSource(), RunOptions.defaults());
        assertThat(result.nodes().get(1).message()).contains("statement timeout");
        assertThat(result.nodes().get(2).message()).isEmpty();
    }

    @Test
    void aMaterializedViewIsRefreshedWhileItsQueryIsTheSame() throws SQLException {
        UnaryOperator<Storage> keyed =
                storage -> storage.index(TableIndex.on("id").asUnique());
        TestPipeline shop = shop(Materialized.MATERIALIZED_VIEW, keyed).test("orders_mart", Check.notNull("status"));
        succeed(shop);
        String oid = "select 'marts.orders_mart'::regclass::oid";
        List<String> first = database.query(oid);
        database.execute("create materialized view public.on_it as select id from marts.orders_mart");
        database.execute("insert into raw_data.orders values (3, 'placed')");
        assertThat(build(shop).outcome()).isEqualTo("REFRESH MATERIALIZED VIEW");
        assertThat(database.query(oid)).isEqualTo(first);
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("3");

        database.execute("insert into raw_data.orders values (4, null)");
        NodeResult failed = build(shop.test("orders_mart", Check.acceptedValues("status", "placed", "shipped")));
        assertThat(failed.status()).isEqualTo(NodeStatus.TESTS_FAILED);
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("3");

        database.execute("drop materialized view public.on_it", "delete from raw_data.orders where id = 4");
        TestPipeline other = TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "status text")
                .model(Materialized.MATERIALIZED_VIEW, "marts", "orders_mart", ALL + " where id > 1")
                .stored(keyed);
        succeed(other);
        assertThat(database.query(oid)).isNotEqualTo(first);
        assertThat(database.query("select id from marts.orders_mart order by 1"))
                .containsExactly("2", "3");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    private static TestPipeline summarized(String orders, String report, String summary) {
        return TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "status text")
                .table("orders_mart", orders)
                .stored(storage -> storage.index(TableIndex.on("id")))
                .view("report", report)
                .model(Materialized.MATERIALIZED_VIEW, "marts", "summary", summary);
    }

    private RunResult run(TestPipeline pipeline) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
    }

    /** It keeps its rows until its own turn, whatever becomes of the table and the view that it reads. */
    @Test
    void aMaterializedViewIsMadeAnewWhenWhatItReadsHasOtherColumns() throws SQLException {
        TestPipeline first = summarized(
                "select id, status from {orders}",
                "select id, status from {orders_mart}",
                "select r.status, count(*) as n from {report} as r join {orders_mart} as m using (id) group by r.status");
        assertThat(run(first).exitCode()).isZero();
        database.execute(
                "create view public.on_it as select sum(n) as total from marts.summary",
                "insert into raw_data.orders values (3, 'placed')");
        TestPipeline other = summarized(
                "select id::int as id, status::varchar(9) as state from {orders}",
                "select state, id from {orders_mart}",
                "select r.state as status, count(*) as n from {report} as r join {orders_mart} as m using (id)"
                        + " where 1 / (select count(*) from {orders} where status = 'placed') >= 0 group by 1");
        database.execute("update raw_data.orders set status = 'shipped'");

        RunResult failed = run(other);

        assertThat(failed.nodes()).extracting(NodeResult::status).contains(NodeStatus.OK, NodeStatus.ERROR);
        assertThat(database.query("select total from public.on_it")).containsExactly("2");
        assertThat(database.query("select count(*) from marts.report where state = 'shipped'"))
                .containsExactly("3");
        database.execute("update raw_data.orders set status = 'placed'");
        assertThat(run(other).nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(database.query("select total from public.on_it")).containsExactly("3");
        assertThat(database.query("select pg_get_viewdef('marts.summary'::regclass)")
                        .get(0))
                .contains("marts.report", "marts.orders_mart");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
        assertThat(run(first).nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(run(first).nodes()).extracting(NodeResult::message).containsOnly("");
    }

    @Test
    void aMaterializedViewThatIsNotInTheRunKeepsTheTableAsItIs() throws SQLException {
        TestPipeline first =
                summarized("select id, status from {orders}", "select 1 as one", "select id from {orders_mart}");
        assertThat(run(first).exitCode()).isZero();
        TestPipeline other =
                summarized("select id::int as id from {orders}", "select 1 as one", "select id from {orders_mart}");

        RunResult refused = PipelineRunner.of(other.build())
                .build(database.dataSource(), RunOptions.defaults().select("orders_mart"));

        assertThat(refused.nodes().get(0).message())
                .contains("its columns have changed", "materialized view marts.summary", "nothing was touched");
        assertThat(run(other).exitCode()).isZero();
    }

    @Test
    void aChangeOfMaterializationKeepsWhatStandsOnIt() throws SQLException {
        succeed(shop(Materialized.VIEW, storage -> storage));
        database.execute(
                "create view public.on_it as select sum(id) as total from marts.orders_mart",
                "grant select on marts.orders_mart to analyst");
        List<Materialized> kinds = List.of(
                Materialized.TABLE,
                Materialized.MATERIALIZED_VIEW,
                Materialized.VIEW,
                Materialized.MATERIALIZED_VIEW,
                Materialized.TABLE,
                Materialized.VIEW);
        for (Materialized kind : kinds) {
            succeed(shop(kind, storage -> storage));
            check();
        }
        for (Materialized kind : kinds) {
            succeed(grown(storage -> storage));
            check();
            succeed(shop(kind, storage -> storage));
            check();
        }
    }

    private void check() throws SQLException {
        assertThat(database.query("select total from public.on_it")).containsExactly("3");
        assertThat(database.query("select has_table_privilege('analyst', 'marts.orders_mart', 'select')"))
                .containsExactly("t");
    }

    @Test
    void anEphemeralModelIsPartOfWhatReadsIt() throws SQLException {
        TestPipeline shop = TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "status text")
                .model(Materialized.EPHEMERAL, "marts", "low", "select id, lower(status) as status from {orders} -- x")
                .model(Materialized.EPHEMERAL, "marts", "twice", "select id * 2 as id, status from {low}")
                .test("low", Check.notNull("status"))
                .view("both", "select l.id, t.id as double from {low} l join {twice} t using (status)")
                .table("read", "select * from {twice}");
        succeed(shop);
        assertThat(database.query("select * from marts.both order by 1")).containsExactly("1|2", "2|4");
        assertThat(database.query("select id from marts.read order by 1")).containsExactly("2", "4");
        assertThat(database.query("select relname from pg_class where relnamespace = 'marts'::regnamespace"
                        + " and relname not like 'headrace_history%'"))
                .containsExactlyInAnyOrder("both", "read");

        database.execute("insert into raw_data.orders values (3, null)");
        RunResult failed = PipelineRunner.of(shop.build()).build(database.dataSource(), RunOptions.defaults());
        assertThat(failed.nodes())
                .extracting(NodeResult::status)
                .containsExactly(
                        NodeStatus.TESTED,
                        NodeStatus.TESTS_FAILED,
                        NodeStatus.SKIPPED,
                        NodeStatus.SKIPPED,
                        NodeStatus.SKIPPED);
        PipelineDefinition definition = shop.build();
        assertThat(PipelineRunner.of(definition)
                        .check(database.connection(), definition.tests().get(0), RunOptions.defaults())
                        .failures())
                .isEqualTo(1);
        RunOptions only = RunOptions.defaults().select("read");
        assertThat(PipelineRunner.of(shop.build())
                        .build(database.dataSource(), only)
                        .exitCode())
                .isZero();
        assertThat(PipelineRunner.of(shop.build())
                        .test(database.dataSource(), RunOptions.defaults())
                        .failed())
                .isPositive();
    }
}
