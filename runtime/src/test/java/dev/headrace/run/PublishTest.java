package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands on a published relation is still there after the next one, or the next one is refused. */
class PublishTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, amount numeric)",
            "insert into raw_data.orders values (1, 10), (2, 20)",
            "do $$ begin create role analyst; exception when duplicate_object then null; end $$",
            "do $$ begin create role owner_of_marts; exception when duplicate_object then null; end $$",
            "do $$ begin create role pipeline login; exception when duplicate_object then null; end $$");

    private static TestPipeline mart(Materialized materialized, String sql) {
        return TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "amount numeric")
                .model(materialized, "marts", "orders_mart", sql);
    }

    private static TestPipeline table(String sql) {
        return mart(Materialized.TABLE, sql);
    }

    private RunResult build(TestPipeline pipeline) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
    }

    private void succeed(TestPipeline pipeline) {
        RunResult result = build(pipeline);
        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.exitCode()).isZero();
    }

    private String fail(TestPipeline pipeline) {
        RunResult result = build(pipeline);
        assertThat(result.exitCode()).isEqualTo(1);
        return result.nodes().get(1).message();
    }

    private void threeLevels() throws SQLException {
        database.execute(
                "create schema reports",
                "create view reports.first as select id, amount from marts.orders_mart",
                "create view reports.second with (security_barrier = true) as"
                        + " select f.id, m.amount from reports.first f join marts.orders_mart m using (id)",
                "create view reports.third as select sum(amount) as total from reports.second",
                "grant select on reports.first, reports.third to analyst",
                "grant usage on schema reports to owner_of_marts",
                "grant select on reports.second to owner_of_marts",
                "comment on view reports.second is 'do not lose me'",
                "alter view reports.third owner to owner_of_marts");
    }

    /** All that can be seen of the views. */
    private List<String> reports() throws SQLException {
        return database.query("""
                select c.oid, c.relname, c.relowner::regrole, c.relacl::text, c.reloptions::text, pg_get_viewdef(c.oid),
                       obj_description(c.oid, 'pg_class')
                from pg_class c where relnamespace = 'reports'::regnamespace order by relname""");
    }

    @Test
    void threeLevelsOfStrangersViewsSurvive() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        threeLevels();
        List<String> before = reports();
        database.execute("insert into raw_data.orders values (3, 30)");

        succeed(table("select id, amount from {orders}"));

        assertThat(reports()).isEqualTo(before);
        assertThat(database.query("select total from reports.third")).containsExactly("60");
    }

    @Test
    void appendedAndReorderedColumnsKeepTheViews() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        threeLevels();

        succeed(table("select now() as built_at, amount, id from {orders}"));

        assertThat(database.query("select * from reports.third")).containsExactly("30");
        assertThat(database.query("select attname from pg_attribute where attrelid = 'marts.orders_mart'::regclass"
                        + " and attnum > 0 order by attnum"))
                .containsExactly("built_at", "amount", "id");
    }

    @Test
    void aColumnThatAStrangersViewNeedsCannotGo() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        threeLevels();
        List<String> before = reports();

        String message = fail(table("select id, 1 as price from {orders}"));

        assertThat(message).contains("view reports.first", "cannot be kept", "amount", "nothing was touched");
        assertThat(reports()).isEqualTo(before);
        assertThat(database.query("select amount from marts.orders_mart order by 1"))
                .containsExactly("10", "20");
    }

    @Test
    void aTypeThatAStrangersViewShowsCannotChange() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        threeLevels();

        assertThat(fail(table("select id, amount::text as amount from {orders}")))
                .contains("view reports.first", "cannot change data type");
        assertThat(database.query("select total from reports.third")).containsExactly("30");
    }

    @Test
    void ownerGrantsCommentsAndOptionsAreCarriedOver() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        database.execute(
                "alter table marts.orders_mart set (fillfactor = 70, toast.autovacuum_enabled = off)",
                "alter table marts.orders_mart owner to owner_of_marts",
                "grant select on marts.orders_mart to analyst with grant option",
                "grant update (amount) on marts.orders_mart to analyst",
                "grant insert on marts.orders_mart to public",
                "comment on table marts.orders_mart is 'the mart''s own words'",
                "comment on column marts.orders_mart.amount is 'in euros'");
        String everything = """
                select relowner::regrole, relacl::text, reloptions::text,
                       (select t.reloptions::text from pg_class t where t.oid = c.reltoastrelid), obj_description(c.oid, 'pg_class'),
                       attname, attacl::text, col_description(c.oid, attnum)
                from pg_class c join pg_attribute a on attrelid = c.oid and attnum > 0
                where c.oid = 'marts.orders_mart'::regclass order by attnum""";
        List<String> before = database.query(everything);

        succeed(table("select id, amount from {orders}"));

        assertThat(database.query(everything)).isEqualTo(before);
        assertThat(before.get(0)).contains("fillfactor=70", "the mart's own words", "analyst=r*");
    }

    @Test
    void aViewBecomesATableAndATableAView() throws SQLException {
        succeed(mart(Materialized.VIEW, "select id, amount from {orders}"));
        threeLevels();
        List<String> before = reports();

        succeed(table("select id, amount from {orders}"));
        assertThat(database.query("select relkind from pg_class where relname = 'orders_mart'"))
                .containsExactly("r");
        assertThat(reports()).isEqualTo(before);

        succeed(mart(Materialized.VIEW, "select id, amount from {orders}"));
        assertThat(database.query("select relkind from pg_class where relname = 'orders_mart'"))
                .containsExactly("v");
        assertThat(reports()).isEqualTo(before);
        assertThat(database.query("select total from reports.third")).containsExactly("30");
    }

    @Test
    void aViewWithOneMoreColumnStaysTheSameObject() throws SQLException {
        succeed(mart(Materialized.VIEW, "select id from {orders}"));
        database.execute("alter view marts.orders_mart set (security_barrier = true)");
        String identity = "select oid, reloptions::text from pg_class where relname = 'orders_mart'";
        List<String> before = database.query(identity);

        succeed(mart(Materialized.VIEW, "select id, amount from {orders} -- one more"));

        assertThat(database.query(identity)).isEqualTo(before);
        assertThat(database.query("select amount from marts.orders_mart order by 1"))
                .containsExactly("10", "20");
    }

    @Test
    void aViewWithAnotherCollationIsReplaced() throws SQLException {
        succeed(mart(Materialized.VIEW, "select id, amount::text as amount from {orders}"));

        succeed(mart(Materialized.VIEW, "select id, amount::text collate \"C\" as amount from {orders}"));

        assertThat(database.query("select attcollation::regcollation from pg_attribute"
                        + " where attrelid = 'marts.orders_mart'::regclass and attname = 'amount'"))
                .containsExactly("\"C\"");
    }

    @Test
    void aViewWithOtherColumnsIsReplacedUnderItsViews() throws SQLException {
        succeed(mart(Materialized.VIEW, "select 1 as gone, id, amount from {orders}"));
        threeLevels();

        succeed(mart(Materialized.VIEW, "select id, amount from {orders}"));

        assertThat(database.query("select total from reports.third")).containsExactly("30");
    }

    @Test
    void aMaterializedViewOnATableKeepsItsTable() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        database.execute(
                "create materialized view public.frozen as select sum(amount) as total from marts.orders_mart");
        List<String> identity = database.query("select 'marts.orders_mart'::regclass::oid");
        database.execute("insert into raw_data.orders values (3, 30)");

        succeed(table("select id, amount from {orders}"));

        assertThat(database.query("select 'marts.orders_mart'::regclass::oid")).isEqualTo(identity);
        assertThat(database.query("select sum(amount) from marts.orders_mart")).containsExactly("60");
        assertThat(fail(table("select id, amount, 1 as more from {orders}")))
                .contains("materialized view public.frozen", "its columns have changed");
        assertThat(database.query("select sum(amount) from marts.orders_mart")).containsExactly("60");
    }

    @Test
    void policiesAndTriggersAreNeverLost() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        database.execute(
                "alter table marts.orders_mart enable row level security",
                "create policy few on marts.orders_mart using (amount < 15)");

        succeed(table("select id, amount from {orders}"));

        assertThat(database.query("select relrowsecurity from pg_class where relname = 'orders_mart'"))
                .containsExactly("t");
        assertThat(fail(table("select id from {orders}"))).contains("policy few", "row level security");
    }

    @ParameterizedTest
    @CsvSource({
        "create index by_amount on marts.orders_mart (amount), index marts.by_amount on it",
        "alter table marts.orders_mart add check (amount > 0), constraint orders_mart_amount_check on it",
        "alter table marts.orders_mart alter id set not null, not null of its column id",
        "alter table marts.orders_mart alter id set default 7, default of its column id"
    })
    void whatSomebodyAddedToATableIsNeverLost(String statement, String what) throws SQLException {
        succeed(table("select id, amount from {orders}"));
        database.execute(statement, "insert into raw_data.orders values (3, 30)");
        List<String> identity = database.query("select 'marts.orders_mart'::regclass::oid");

        succeed(table("select id, amount from {orders}"));

        assertThat(database.query("select 'marts.orders_mart'::regclass::oid")).isEqualTo(identity);
        assertThat(database.query("select sum(amount) from marts.orders_mart")).containsExactly("60");
        assertThat(fail(table("select amount from {orders}"))).contains(what, "nothing was touched");
    }

    @Test
    void anotherRolesViewIsNotOursToMove() throws SQLException {
        database.execute(
                "create schema marts authorization pipeline",
                "grant usage on schema raw_data to pipeline",
                "grant select on raw_data.orders to pipeline");
        RunOptions options = RunOptions.defaults();
        TestPipeline same = table("select id, amount from {orders}");
        assertThat(PipelineRunner.of(same.build())
                        .build(database.as("pipeline"), options)
                        .exitCode())
                .isZero();
        database.execute("create view public.analysis as select amount from marts.orders_mart");
        database.execute("insert into raw_data.orders values (3, 30)");

        assertThat(PipelineRunner.of(same.build())
                        .build(database.as("pipeline"), options)
                        .exitCode())
                .isZero();
        assertThat(database.query("select sum(amount) from public.analysis")).containsExactly("60");

        RunResult refused = PipelineRunner.of(
                        table("select id, amount, 1 as more from {orders}").build())
                .build(database.as("pipeline"), options);
        assertThat(refused.nodes().get(1).message()).contains("view public.analysis (owned by");
        assertThat(database.query("select sum(amount) from public.analysis")).containsExactly("60");
    }

    @Test
    void thePipelinesOwnViewIsMadeAnewWhenItsTableChanges() throws SQLException {
        succeed(table("select id, amount from {orders}").view("summary", "select * from {orders_mart}"));
        database.execute(
                "create view public.stranger as select id from marts.summary",
                "grant select on marts.summary to analyst");

        succeed(table("select amount::text as amount, id from {orders}")
                .view("summary", "select * from {orders_mart}"));

        assertThat(database.query("select amount, id from marts.summary order by id"))
                .containsExactly("10|1", "20|2");
        assertThat(database.query("select id from public.stranger order by 1")).containsExactly("1", "2");
        assertThat(database.query("select has_table_privilege('analyst', 'marts.summary', 'select')"))
                .containsExactly("t");
    }

    @Test
    void aColumnGoesFromTheTableAndFromTheViewThatUsedItInOneBuild() throws SQLException {
        succeed(table("select id, amount, 'x' as gone from {orders}")
                .view("summary", "select id, gone from {orders_mart}")
                .view("top", "select gone from {summary}"));

        succeed(table("select id, amount from {orders}")
                .view("summary", "select id, amount from {orders_mart}")
                .view("top", "select amount from {summary}"));

        assertThat(database.query("select * from marts.top order by 1")).containsExactly("10", "20");
    }

    @Test
    void aColumnGoesFromTheTableAndItsViewBecomesATableInOneBuild() throws SQLException {
        succeed(table("select id, amount, 'x' as gone from {orders}")
                .view("summary", "select id, gone from {orders_mart}"));

        succeed(table("select id, amount from {orders}").table("summary", "select amount from {orders_mart}"));

        assertThat(database.query("select * from marts.summary order by 1")).containsExactly("10", "20");
        assertThat(database.query("select relkind from pg_class where relname = 'summary'"))
                .containsExactly("r");
    }

    @Test
    void aViewThatAStrangerStandsOnCannotLoseOrRetypeItsColumn() throws SQLException {
        succeed(mart(Materialized.VIEW, "select id, amount from {orders}"));
        database.execute("create view public.stranger as select amount from marts.orders_mart");

        assertThat(fail(mart(Materialized.VIEW, "select id from {orders}")))
                .contains("view public.stranger", "cannot be kept", "nothing was touched");
        assertThat(fail(mart(Materialized.VIEW, "select id, amount::text as amount from {orders}")))
                .contains("view public.stranger", "cannot change data type");
        succeed(mart(Materialized.VIEW, "select amount, 1 as more, id from {orders}"));

        assertThat(database.query("select amount from public.stranger order by 1"))
                .containsExactly("10", "20");
    }

    @Test
    void aViewOfWholeRowsKeepsItsTable() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        database.execute("create view public.rows as select m, row_to_json(m) as json from marts.orders_mart m");
        database.execute("insert into raw_data.orders values (3, 30)");

        succeed(table("select id, amount from {orders}"));

        assertThat(database.query("select count(m) from public.rows")).containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource({
        "create sequence marts.orders_mart, is a sequence",
        "create index orders_mart on marts.other (id), is an index",
        "create type marts.orders_mart as (a int), is a composite type",
        "create table marts.orders_mart (id int) partition by list (id), is a partitioned table",
        "create type marts.orders_mart as enum (), type \"orders_mart\" already exists",
        "create domain marts.orders_mart as int, type \"orders_mart\" already exists"
    })
    void whatIsNoTableOrViewIsInTheWay(String other, String message) throws SQLException {
        database.execute("create schema marts", "create table marts.other (id int)", other);

        assertThat(fail(table("select id from {orders}"))).contains(message);
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @Test
    void aRelationOfAnotherRoleIsNotReplaced() throws SQLException {
        database.execute(
                "create schema marts",
                "create table marts.orders_mart (id bigint)",
                "grant usage, create on schema marts to pipeline",
                "grant usage on schema raw_data to pipeline",
                "grant select on raw_data.orders to pipeline");
        RunResult refused = PipelineRunner.of(table("select id from {orders}").build())
                .build(database.as("pipeline"), RunOptions.defaults());

        assertThat(refused.nodes().get(1).message()).contains("marts.orders_mart belongs to ", "this role cannot");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @Test
    void aRoleThatMayNotCreateTheSchemaIsToldSo() {
        assertThatThrownBy(() -> PipelineRunner.of(TestPipeline.in("marts")
                                .view("one", "select 1 as id")
                                .build())
                        .build(database.as("pipeline"), RunOptions.defaults()))
                .isInstanceOfSatisfying(
                        RunRefusedException.class,
                        refusal -> assertThat(refusal.exitCode()).isEqualTo(2))
                .hasMessageContaining("there is no schema marts, and it cannot be created")
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void whoHoldsTheLockIsNamedAndTheOldRelationStays() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        try (Connection reader = database.dataSource().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("set application_name = 'a slow report'");
            statement.execute("select * from marts.orders_mart");
            database.execute("insert into raw_data.orders values (3, 30)");

            RunResult result = PipelineRunner.of(
                            table("select id, amount from {orders}").build())
                    .build(database.dataSource(), RunOptions.defaults().lockWait(Duration.ofMillis(500)));

            assertThat(result.nodes().get(1).message()).contains("could not be locked", "a slow report");
        }
        assertThat(database.query("select count(*) from marts.orders_mart")).containsExactly("2");
        assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                .isEmpty();
    }

    @Test
    void theRawTablesBelowAReplacedViewAreNotLocked() throws SQLException {
        succeed(table("select id, amount from {orders}"));
        database.execute("create view public.mixed as select m.id, o.amount from marts.orders_mart m"
                + " join raw_data.orders o using (id)");
        try (Connection writer = database.dataSource().getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into raw_data.orders values (9, 90)");

            RunResult result = PipelineRunner.of(
                            table("select id, amount from {orders}").build())
                    .build(database.dataSource(), RunOptions.defaults().lockWait(Duration.ofMillis(500)));

            assertThat(result.exitCode()).isZero();
            writer.rollback();
        }
    }

    @Test
    void whatIsNeitherTableNorViewIsNotReplaced() throws SQLException {
        database.execute("create schema marts", "create sequence marts.orders_mart");

        assertThat(fail(table("select id from {orders}"))).contains("is a sequence", "drop or rename it");
    }

    @Test
    void readersNeverFailWhileTheRelationIsReplaced() throws Exception {
        succeed(table("select id, amount from {orders}"));
        threeLevels();
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Long>> readers = List.of(
                () -> read("select count(*) from marts.orders_mart", over),
                () -> read("select total from reports.third", over),
                () -> read("select count(*) from reports.second join marts.orders_mart using (id)", over));
        ExecutorService threads = Executors.newFixedThreadPool(readers.size());
        List<Future<Long>> reads = readers.stream().map(threads::submit).toList();
        for (int i = 0; i < 15; i++) {
            succeed(table("select id, amount from {orders}"));
        }
        over.set(true);

        for (Future<Long> count : reads) {
            assertThat(count.get(10, TimeUnit.SECONDS)).isPositive();
        }
        threads.shutdown();
    }

    /** Any failure of a read is thrown. */
    private long read(String sql, AtomicBoolean over) throws SQLException {
        long count = 0;
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            while (!over.get()) {
                statement.executeQuery(sql).close();
                count++;
            }
        }
        return count;
    }
}
