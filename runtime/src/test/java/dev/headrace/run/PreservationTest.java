package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.TableIndex;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dump of the schema would say is the same before and after a run of unchanged models. */
class PreservationTest {
    /** The catalogs that pg_dump prints from, by names, without what numbers things or counts what is in them. */
    private static final String DUMP = """
            with it as (select c.*, n.nspname || '.' || c.relname as name
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname in ('marts', 'reports') and c.relname not like 'headrace%')
            select name || ': ' || concat_ws(' ', relkind, relowner::regrole, relacl, reloptions, relpersistence,
                     reltablespace, relreplident, relrowsecurity, relforcerowsecurity, relhastriggers, relispartition)
              from it where relkind <> 't'
            union all select name || '.' || attname || ': ' || concat_ws(' ', attnum, format_type(atttypid, atttypmod),
                     attnotnull, attacl, attoptions, attstorage, attcompression, attcollation::regcollation, attidentity,
                     attgenerated, coalesce(attstattarget, -1))
              from it join pg_attribute a on attrelid = it.oid where attnum > 0
            union all select name || ' default: ' || pg_get_expr(adbin, adrelid)
              from it join pg_attrdef on adrelid = it.oid
            union all select name || ' query: ' || pg_get_viewdef(it.oid) from it where relkind in ('v', 'm')
            union all select name || ' index: ' || pg_get_indexdef(indexrelid) || concat_ws(' ', indisclustered, indisreplident)
              from it join pg_index on indrelid = it.oid
            union all select name || ' constraint: ' || conname || ' ' || pg_get_constraintdef(k.oid)
              from it join pg_constraint k on conrelid = it.oid
            union all select name || ' trigger: ' || pg_get_triggerdef(t.oid) || tgenabled::text
              from it join pg_trigger t on tgrelid = it.oid where not tgisinternal
            union all select name || ' rule: ' || pg_get_ruledef(r.oid)
              from it join pg_rewrite r on ev_class = it.oid where rulename <> '_RETURN'
            union all select name || ' policy: ' || concat_ws(' ', polname, polcmd, polpermissive, polroles::regrole[],
                     pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
              from it join pg_policy on polrelid = it.oid
            union all select name || ' statistics: ' || pg_get_statisticsobjdef(s.oid) || coalesce(stxstattarget, -1)
              from it join pg_statistic_ext s on stxrelid = it.oid
            union all select name || ' publication: ' || concat_ws(' ', pubname, prattrs, pg_get_expr(prqual, prrelid))
              from it join pg_publication_rel on prrelid = it.oid join pg_publication p on p.oid = prpubid
            union all select name || ' comment: ' || objsubid || ' ' || description
              from it join pg_description d on d.objoid = it.oid and d.classoid = 'pg_class'::regclass
            union all select nspname || ': ' || concat_ws(' ', nspowner::regrole, nspacl)
              from pg_namespace where nspname in ('marts', 'reports')
            order by 1""";

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema raw_data",
            "create schema reports",
            "create table raw_data.orders (id bigint, amount numeric, note text)",
            "insert into raw_data.orders select n, n, 'note' from generate_series(1, 20) as g (n)",
            "do $$ begin create role analyst; exception when duplicate_object then null; end $$",
            "do $$ begin create role owner_of_marts; exception when duplicate_object then null; end $$");

    private static PipelineDefinition shop() {
        return TestPipeline.in("marts")
                .source("raw_data", "orders", "id bigint", "amount numeric", "note text")
                .view("stg", "select id, amount, note from {orders}")
                .table("plain", "select id, amount, note from {stg}")
                .stored(storage -> storage.index(TableIndex.on("id").asUnique()).comment("id", "from the source"))
                .table("decked", "select id, amount, note from {stg}")
                .stored(storage -> storage.index(TableIndex.on("id").asUnique()).index(TableIndex.on("note")))
                .incremental(
                        "log",
                        "select id, amount from {stg}",
                        "select id, amount from {stg} where id > (select max(id) from {this})",
                        increment -> increment.key("id"))
                .notNull("log", "id bigint", "amount numeric")
                .model(
                        Materialized.MATERIALIZED_VIEW,
                        "marts",
                        "summary",
                        "select note, sum(amount) as s from {stg} group by note")
                .stored(storage -> storage.index(TableIndex.on("note").asUnique()))
                .build();
    }

    private void build(boolean atomic) {
        RunResult result = PipelineRunner.of(shop())
                .build(database.dataSource(), RunOptions.defaults().atomic(atomic));
        assertThat(result.nodes()).extracting(NodeResult::message).containsOnly("");
        assertThat(result.exitCode()).isZero();
    }

    /** All that people may have done to relations of a pipeline's without asking it. */
    private void decorate() throws SQLException {
        for (String name : List.of("stg", "plain", "decked", "log", "summary")) {
            String kind = name.equals("stg") ? "view" : name.equals("summary") ? "materialized view" : "table";
            database.execute(
                    "grant select on marts." + name + " to analyst with grant option",
                    "comment on " + kind + " marts." + name + " is 'do not lose " + name + "'",
                    "comment on column marts." + name + "." + (name.equals("summary") ? "s" : "amount")
                            + " is 'nor this'",
                    "alter " + kind + " marts." + name + " owner to owner_of_marts");
        }
        database.execute(
                "grant usage on schema raw_data, marts to owner_of_marts",
                "grant usage on schema marts to analyst",
                "set role analyst",
                "grant select on marts.plain, marts.stg, marts.summary to public",
                "grant select (amount) on marts.decked to owner_of_marts",
                "reset role",
                "grant select on raw_data.orders to owner_of_marts",
                "grant update (amount), select (id) on marts.plain to analyst",
                "grant insert (amount) on marts.decked to public",
                "grant select (amount) on marts.stg to public",
                "alter table marts.plain set (fillfactor = 70, toast.autovacuum_enabled = false)",
                "alter view marts.stg set (security_barrier = true)",
                "create view reports.first as select id, amount from marts.plain",
                "create view reports.second with (security_barrier) as select f.id, l.amount"
                        + " from reports.first as f join marts.log as l using (id)",
                "grant select on reports.second to analyst",
                "grant select (id) on reports.first to analyst",
                "comment on column reports.second.id is 'the order'",
                "alter view reports.first owner to owner_of_marts",
                "create materialized view reports.kept as select max(id) as id from marts.decked",
                "create unique index on reports.kept (id)");
        attach("decked");
    }

    private void attach(String table) throws SQLException {
        database.execute(
                "create function raw_data.see() returns trigger language plpgsql as 'begin return new; end'",
                "create trigger see before insert on marts." + table + " for each row execute function raw_data.see()",
                "alter table marts." + table + " enable row level security",
                "alter table marts." + table + " force row level security",
                "create policy few on marts." + table + " for select to analyst using (id < 10)",
                "create policy all_of_it on marts." + table + " for all using (true)",
                "create statistics marts.together (dependencies) on id, note from marts." + table,
                "create publication of_" + table + "_" + ProcessHandle.current().pid() + " for table marts." + table
                        + " where (id > 0)",
                "alter table marts." + table + " replica identity full",
                "alter table marts." + table + " alter column note set statistics 500",
                "alter table marts." + table + " alter column note set (n_distinct = 1)",
                "alter table marts." + table + " alter column note set storage external",
                "alter table marts." + table + " cluster on decked_note_idx",
                "alter table marts." + table + " add constraint positive check (amount > 0)",
                "alter table marts." + table + " alter column amount set default 1",
                "create rule quiet as on delete to marts." + table + " where old.id < 0 do instead nothing",
                "create index by_hand on marts." + table + " (amount)");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anUnchangedRunLeavesTheSchemaAsItIs(boolean atomic) throws SQLException {
        build(atomic);
        decorate();
        List<String> before = database.query(DUMP);
        assertThat(before).hasSizeGreaterThan(70);
        database.execute("update raw_data.orders set amount = amount + 1");

        build(atomic);

        assertThat(database.query(DUMP)).isEqualTo(before);
        assertThat(database.query("select sum(amount) from marts.plain union all select sum(amount) from marts.decked"
                        + " union all select s from marts.summary"))
                .containsOnly("230");
        build(!atomic);
        build(atomic);
        assertThat(database.query(DUMP)).isEqualTo(before);
    }

    /** Each alone keeps the table's identity, with which it would go. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table marts.plain replica identity full",
                "alter table marts.plain alter id set not null; alter table marts.plain replica identity using index plain_id_key",
                "alter table marts.plain alter column note set statistics 500",
                "alter table marts.plain alter column note set (n_distinct = 1)",
                "alter table marts.plain alter column note set storage external",
                "alter table marts.plain alter column note set compression pglz",
                "alter table marts.plain cluster on plain_id_key",
                "alter table marts.plain force row level security",
                "create statistics marts.together on id, note from marts.plain",
                "create policy few on marts.plain using (id < 10)",
                "create rule quiet as on delete to marts.plain where old.id < 0 do instead nothing",
                "alter table marts.plain alter column amount set default 1",
                "alter table marts.plain add check (amount > 0)",
                "create table reports.child () inherits (marts.plain)",
                "alter table marts.plain inherit raw_data.parent",
                "create table reports.wholes (whole marts.plain)",
                "create function reports.f(marts.plain) returns bigint language sql begin atomic select $1.id; end"
            })
    void whatWouldGoWithATableKeepsIt(String attached) throws SQLException {
        database.execute("create table raw_data.parent (id bigint)");
        build(false);
        database.execute(attached);
        List<String> before = database.query(DUMP);
        List<String> identity = database.query("select 'marts.plain'::regclass::oid");

        build(false);

        assertThat(database.query("select 'marts.plain'::regclass::oid")).isEqualTo(identity);
        assertThat(database.query(DUMP)).isEqualTo(before);
        build(true);
        assertThat(database.query(DUMP)).isEqualTo(before);
    }
}
