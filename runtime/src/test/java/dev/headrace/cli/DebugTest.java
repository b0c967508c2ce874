package dev.headrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.graph.PipelineDefinition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code debug} says beforehand what a run would stumble over. */
class DebugTest {
    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create table raw_data.orders (id bigint)",
            "create table raw_data.users (id bigint)",
            "create table raw_data.secrets (id bigint)");

    private final StringWriter out = new StringWriter();

    private final StringWriter err = new StringWriter();

    private int debug(String... args) {
        PipelineDefinition definition = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id bigint")
                .source("raw_data", "users", "id bigint")
                .source("raw_data", "secrets", "id bigint")
                .source("raw_data", "gone", "id bigint")
                .view("v", "select {{ var('day') }} as day from {orders}")
                .build()
                .variable("day", "date")
                .variable("DBT_ENV_SECRET_key", "text", "top-secret");
        String[] all = new String[args.length + 2];
        all[0] = "debug";
        all[1] = "--no-color";
        System.arraycopy(args, 0, all, 2, args.length);
        return execute(definition, all);
    }

    @Test
    void aRolesRights() throws SQLException {
        database.execute(
                "do $$ begin create role debugger login; exception when duplicate_object then null; end $$",
                "grant usage on schema raw_data to debugger",
                "grant select on raw_data.orders to debugger",
                "grant select, delete on raw_data.users to debugger",
                "grant insert (id) on raw_data.users to debugger");

        assertThat(debug("--url", database.url().replaceAll("\\?.*", ""), "--user", "debugger"))
                .isEqualTo(2);
        assertThat(out.toString().lines().skip(1).filter(line -> !line.contains("connected to")))
                .containsExactly(
                        "pipeline: shop.Shop, 1 model, 4 sources, for PostgreSQL 15 or newer",
                        "profile: none",
                        "ERROR variable day (date) has no value; a run needs one: --vars day=…",
                        "OK variable DBT_ENV_SECRET_key (text) has a value",
                        "connection: " + database.url().replaceAll("jdbc:postgresql://|\\?.*", "") + " as debugger",
                        "OK statements run as role debugger",
                        "ERROR schema analytics is not there, and this role may not make it; have it made, or grant create"
                                + " on the database",
                        "OK source raw_data.orders can be read",
                        "WARN source raw_data.users: this role could insert, delete; no run does, and to be sure revoke it",
                        "ERROR source raw_data.secrets: this role may not read it; grant usage on its schema and select on"
                                + " it",
                        "ERROR source raw_data.gone is not there",
                        "",
                        "4 problems.");
        assertThat(database.query("select count(*) from pg_namespace where nspname = 'analytics'"))
                .containsExactly("0");
    }

    @Test
    void whatARunWouldRefuseOfTheSourcesAndTheRolesOfGrants() throws SQLException {
        PipelineDefinition definition = TestPipeline.in("analytics")
                .source("raw_data", "orders", "id integer", "status text")
                .source("raw_data", "users", "id bigint")
                .table("t", "select id from {orders}")
                .stored(storage -> storage.grant(List.of("select"), List.of("nobody_here", "public")))
                .build();
        String url = database.url();

        assertThat(execute(definition, "debug", "--no-color", "--url", url)).isEqualTo(2);
        assertThat(out.toString().lines())
                .contains(
                        "ERROR there is no role nobody_here, to which privileges are granted",
                        "ERROR source raw_data.orders: column id is bigint, declared is integer",
                        "ERROR source raw_data.orders: column status does not exist; the table has: id",
                        "3 problems.");

        database.execute(
                "do $$ begin create role debugger login; exception when duplicate_object then null; end $$",
                "grant select on raw_data.users to debugger");
        out.getBuffer().setLength(0);
        assertThat(execute(
                        definition, "debug", "--no-color", "--url", url.replaceAll("\\?.*", ""), "--user", "debugger"))
                .isEqualTo(2);
        assertThat(out.toString().lines())
                .contains(
                        "ERROR source raw_data.users: this role may not read it; grant usage on its schema and select on"
                                + " it");
    }

    @Test
    void whatNoModelMakesAnyMore() throws SQLException {
        String url = database.url();
        TestPipeline before =
                TestPipeline.in("analytics").view("v", "select 1 as one").view("gone", "select 1 as one");
        assertThat(execute(before.view("dropped", "select 1 as one").build(), "run", "--url", url))
                .isZero();
        database.execute("drop view analytics.dropped");
        out.getBuffer().setLength(0);

        PipelineDefinition now =
                TestPipeline.in("analytics").view("v", "select 1 as one").build();
        assertThat(execute(now, "debug", "--no-color", "--url", url)).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("earlier version")))
                .containsExactly("WARN analytics.gone was published by an earlier version of the pipeline, and no model"
                        + " makes it any more; drop it when nobody reads it");
    }

    private int execute(PipelineDefinition definition, String... args) {
        return PipelineCommand.execute(
                definition, Map.of("HOME", "nowhere"), new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void aServerThatDoesNotAnswerMayAnswerTheNextTime() {
        assertThat(debug("--url", "jdbc:postgresql://localhost:1/x")).isEqualTo(75);
        assertThat(out.toString()).contains("connection: localhost:1/x as ");
        assertThat(err.toString()).contains("no PostgreSQL answers at localhost:1");
    }
}
