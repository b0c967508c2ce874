package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody else's objects change what a model means, and each statement says whose it is. */
class SafetyTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint, status text)",
            "insert into raw_data.orders values (1, 'PLACED')");

    private static TestPipeline shop(String sql) {
        return TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint", "status text")
                .table("fct", sql);
    }

    private RunResult build(TestPipeline pipeline) {
        return PipelineRunner.of(pipeline.build()).build(database.dataSource(), RunOptions.defaults());
    }

    @Test
    void aFunctionInAnotherSchemaDoesNotShadowPostgresqls() throws SQLException {
        database.execute(
                "create function public.lower(text) returns text language sql as $$ select 'hijacked'::text $$",
                "do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$");

        assertThat(build(shop("select id, lower(status) as status from {orders}"))
                        .exitCode())
                .isZero();

        assertThat(database.query("select status from analytics.fct")).containsExactly("placed");
    }

    /** A function, an operator, a table, a type and a view, of a rival who may create things in public. */
    @Test
    void nothingThatOthersHavePlantedIsMet() throws SQLException {
        database.execute(
                "create function public.upper(text) returns text language sql as $$ select 'hijacked'::text $$",
                "create function public.count(bigint) returns bigint language sql as $$ select 666::bigint $$",
                "create function public.never(bigint, bigint) returns boolean language sql as $$ select false $$",
                "create operator public.= (leftarg = bigint, rightarg = bigint, function = public.never)",
                "create domain public.text as pg_catalog.text check (value = 'hijacked')",
                "create type public.date as enum ('hijacked')",
                "create table public.pg_class (relname name)",
                "create table public.orders (id bigint, status text)",
                "insert into public.orders values (666, 'hijacked')",
                "create schema if not exists raw_data");
        database.execute(
                "do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$");

        RunResult result =
                build(shop("select o.id, upper(o.status) as status, '2024-01-01'::date as day, 'x'::text as t"
                        + " from {orders} o join {orders} p on o.id = p.id"));

        assertThat(result.exitCode()).as(String.valueOf(result)).isZero();
        assertThat(database.query("select id, status, day, t from analytics.fct"))
                .containsExactly("1|PLACED|2024-01-01|x");
    }

    /** Of what a connection has had before, temporary tables and types come last. */
    @Test
    void temporaryThingsOfALentConnectionAreNotMet() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table pg_namespace (oid oid, nspname name)");
            statement.execute("create domain pg_temp.text as pg_catalog.text check (value = 'hijacked')");
            PipelineRunner.of(TestPipeline.in("analytics")
                            .source("raw_new", "t", "id text")
                            .build())
                    .createEmptySources(connection, RunOptions.defaults());
        }
        assertThat(database.query("select data_type from information_schema.columns where table_schema = 'raw_new'"))
                .containsExactly("text");
    }

    @Test
    void eachStatementSaysWhoSendsIt() throws SQLException {
        assertThat(build(shop("select id, current_query() as query, current_setting('application_name') as name"
                                + " from {orders}"))
                        .exitCode())
                .isZero();

        assertThat(database.query("select query from analytics.fct").get(0))
                .startsWith("/* headrace " + Version.text() + " shop.Shop, analytics.fct */");
        assertThat(database.query("select name from analytics.fct")).containsExactly("headrace shop.Shop");
    }

    @Test
    void theAuthorsTextIsSentAsItIs() throws SQLException {
        assertThat(build(shop(
                                "select id, '{\"a\": 1}'::jsonb ? 'a' as has, '{d ''2020-01-01''}' as braces, '$1;' as rest"
                                        + " from {orders} -- the end"))
                        .exitCode())
                .isZero();

        assertThat(database.query("select has, braces, rest from analytics.fct"))
                .containsExactly("t|{d '2020-01-01'}|$1;");
    }

    @Test
    void columnsAreThoseThatTheBuildFound() {
        RunResult names = build(shop("select id, status as state from {orders}").columns("fct", "id", "status"));
        RunResult types = build(shop("select id::int as id from {orders}").columns("fct", "id bigint"));
        RunResult right = build(shop("select id, status from {orders}").columns("fct", "id bigint", "status"));

        assertThat(names.nodes().get(1).message()).contains("the build:  id, status", "PostgreSQL: id, state");
        assertThat(types.nodes().get(1).message()).contains("column id is integer, not bigint");
        assertThat(right.exitCode()).isZero();
    }

    @Test
    void namesOf63BytesAreNotConfused() throws SQLException {
        String one = "a".repeat(62) + "1";
        String two = "a".repeat(62) + "2";
        TestPipeline pipeline =
                TestPipeline.in("analytics").table(one, "select 1 as n").table(two, "select 2 as n");

        assertThat(build(pipeline).exitCode()).isZero();
        assertThat(build(pipeline).exitCode()).isZero();

        assertThat(database.query("select n from analytics." + one + " union all select n from analytics." + two))
                .containsExactly("1", "2");
    }

    @Test
    void aBorrowedConnectionIsLeftAsItWas() throws SQLException {
        TestPipeline pipeline = shop("select 1 as n");
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            PipelineRunner.of(pipeline.build()).createEmptySources(connection, RunOptions.defaults());
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
        }
    }

    @Test
    void aTimeOutOfTheServerFailsOneNodeOnly() throws SQLException {
        database.execute(
                "do $$ begin execute format('alter database %I set statement_timeout = ''300ms''', current_database()); end $$");
        TestPipeline pipeline = TestPipeline.in("analytics")
                .table("slow", "select pg_sleep(5)::text as s")
                .table("quick", "select 1 as n");

        RunResult result = build(pipeline);

        assertThat(result.nodes()).extracting(NodeResult::status).isEqualTo(List.of(NodeStatus.ERROR, NodeStatus.OK));
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void aCancelledRunSkipsTheRest() {
        Cancellation cancellation = new Cancellation();
        TestPipeline pipeline =
                TestPipeline.in("analytics").table("a", "select 1 as n").table("b", "select 1 as n");
        RunListener afterOne = new RunListener() {
            @Override
            public void nodeFinished(NodeResult result) {
                cancellation.cancel();
            }
        };

        RunResult result = PipelineRunner.of(pipeline.build())
                .build(
                        database.dataSource(),
                        RunOptions.defaults().threads(1).listener(afterOne).cancellation(cancellation));

        assertThat(result.exitCode()).isEqualTo(130);
        assertThat(result.nodes()).extracting(NodeResult::status).containsExactly(NodeStatus.OK, NodeStatus.SKIPPED);
    }
}
