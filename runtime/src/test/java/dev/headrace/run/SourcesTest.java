package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.check.Check;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/** What a pipeline was compiled against is compared with what is there, before anything is built. */
class SourcesTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of();

    private RunResult build(TestPipeline pipeline, RunOptions options) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), options);
    }

    private RunRefusedException refused(TestPipeline pipeline, RunOptions options) {
        return catchThrowableOfType(RunRefusedException.class, () -> build(pipeline, options));
    }

    @Test
    void aRunNeedsNoMoreThanToReadTheSources() throws SQLException {
        database.execute(
                "do $$ begin create role reader_of_raw_data login; exception when duplicate_object then null; end $$",
                "create schema raw_data",
                "create table raw_data.orders as select 1::bigint as id",
                "grant usage on schema raw_data to reader_of_raw_data",
                "grant select on raw_data.orders to reader_of_raw_data",
                "create schema analytics authorization reader_of_raw_data");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint")
                .view("stg", "select id from {orders}")
                .table("mart", "select id from {stg}");
        pipeline.test("orders", Check.unique("id")).test("mart", Check.notNull("id"));
        String raw = "select c.xmin, c.relname, c.relacl, n.xmin from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where n.nspname = 'raw_data'";
        var before = database.query(raw);
        PGSimpleDataSource reader = (PGSimpleDataSource) database.dataSource();
        reader.setUser("reader_of_raw_data");

        assertThat(PipelineRunner.of(pipeline.build())
                        .build(reader, RunOptions.defaults())
                        .succeeded())
                .isTrue();

        assertThat(database.query("select id from analytics.mart")).containsExactly("1");
        assertThat(database.query(raw)).isEqualTo(before);
    }

    @Test
    void oneMessageListsAllThatIsMissing() throws SQLException {
        database.execute("create schema raw_data", "create table raw_data.orders (id integer, status text)");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint", "user_id bigint", "status text")
                .source("raw_data", "payments", "id bigint")
                .source("elsewhere", "products", "id bigint")
                .source("elsewhere", "unread", "id bigint")
                .view("stg", "select 1 as one from {orders}, {payments}, {products}");

        RunRefusedException refusal = refused(pipeline, RunOptions.defaults().select("stg"));

        assertThat(refusal.exitCode()).isEqualTo(2);
        assertThat(refusal).hasMessage("""
                the database is not what shop.Shop was compiled for; nothing was built
                  raw_data.orders: column id is integer, declared is bigint
                    at shop.Orders(Orders.java:17)
                  raw_data.orders: column user_id does not exist; the table has: id, status
                    at shop.Orders(Orders.java:17)
                  raw_data.payments: there is no such table
                    at shop.Payments(Payments.java:17)
                  elsewhere.products: there is no schema elsewhere
                    at shop.Products(Products.java:17)""");
        assertThat(database.query("select 1 from pg_namespace where nspname = 'analytics'"))
                .isEmpty();
    }

    @Test
    void twoRelationsInOnePlaceAreRefused() throws SQLException {
        database.execute("create schema raw_data", "create table raw_data.orders as select 1::bigint as id");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint")
                .model(Materialized.TABLE, "marts", "orders_mart", "select id from {orders}")
                .model(Materialized.TABLE, "marts", "payments", "select id from {orders}")
                .source("raw_data", "payments", "id bigint");

        RunRefusedException refusal = refused(pipeline, RunOptions.defaults().mapSchema(Map.of("marts", "raw_data")));

        assertThat(refusal.exitCode()).isEqualTo(2);
        assertThat(refusal).hasMessageContaining("marts.payments and raw_data.payments are both raw_data.payments");
    }

    @Test
    void aSchemaThatPostgresqlWouldCutIsRefused() {
        TestPipeline pipeline = TestPipeline.in("analytics").view("a", "select 1 as one");

        assertThat(refused(pipeline, RunOptions.defaults().schema("é".repeat(32))))
                .hasMessageContaining("64 bytes");
    }

    @Test
    void aModelThatIsReadButNotBuiltHasToBeThere() {
        TestPipeline pipeline =
                TestPipeline.in("analytics").view("a", "select 1 as one").view("b", "select * from {a}");

        assertThat(refused(pipeline, RunOptions.defaults().select("b")))
                .hasMessageContaining("analytics.a: there is no schema analytics; it is not built in this run");
    }

    @Test
    void schemasAreMapped() throws SQLException {
        database.execute("create schema raw_sample", "create table raw_sample.orders (id bigint)");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint")
                .view("stg", "select id from {orders}")
                .model(Materialized.TABLE, "marts", "fct", "select stg.id from {stg} as stg")
                .model(Materialized.TABLE, "other", "more", "select id from {fct}");
        RunOptions options = RunOptions.defaults()
                .schema("dbt_anna")
                .mapSchema(Map.of("raw_data", "raw_sample", "other", "elsewhere"));

        assertThat(build(pipeline, options).exitCode()).isZero();

        assertThat(database.query("select schemaname || '.' || viewname from pg_views where schemaname like '%anna%'"
                        + " union all select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname in ('dbt_anna_marts', 'elsewhere') order by 1"))
                .containsExactlyInAnyOrder("dbt_anna_marts.fct", "dbt_anna.stg", "elsewhere.more");
    }

    @Test
    void emptySourcesAreMadeAsDeclaredAndKeptIfTheyAreThere() throws SQLException {
        database.execute(
                "create schema raw_data",
                "create table raw_data.kept (id int)",
                "insert into raw_data.kept values (1)");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .source("raw_data", "kept", "id integer")
                .source("raw_data", "made", "id bigint", "amount numeric(10,2)", "order text")
                .view("stg", "select m.id, m.\"order\" from {made} as m join {kept} as k on k.id = m.id")
                .stored(storage -> storage.grant(List.of("select"), List.of("reader of \"tests\" $$", "public")))
                .test("stg", Check.notNull("id"));
        PipelineRunner runner = PipelineRunner.of(pipeline.build());
        database.execute("set search_path = public, raw_data");

        runner.createEmptySources(database.connection(), RunOptions.defaults());
        assertThat(database.query("select rolcanlogin from pg_roles where rolname = 'reader of \"tests\" $$'"))
                .containsExactly("f");
        runner.createEmptySources(database.connection(), RunOptions.defaults());

        assertThat(database.query("show search_path")).containsExactly("public, raw_data");
        assertThat(database.query("select count(*) from raw_data.kept")).containsExactly("1");
        assertThat(build(pipeline, RunOptions.defaults()).exitCode()).isZero();
        TestResult result =
                runner.check(database.connection(), runner.definition().tests().get(0), RunOptions.defaults());
        assertThat(result.status()).isEqualTo(TestStatus.PASS);
        assertThat(result.noRows()).isTrue();
    }

    @Test
    void anOlderServerIsRefused() {
        TestPipeline pipeline = TestPipeline.in("analytics").postgresql(99).view("a", "select 1 as one");

        assertThatThrownBy(() -> build(pipeline, RunOptions.defaults()))
                .hasMessageContaining("was compiled for PostgreSQL 99 or newer");
    }
}
