package dev.headrace.engine.postgres.history;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.History;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.PastRun;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Standing;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Retry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The history as a table; only the session that holds the run's lock makes it. */
public final class RunHistory implements History {
    /** Each row is written twice; with room beside it the second time touches no index. */
    private static final String COLUMNS = """
             (
                run_id text not null,
                pipeline text not null,
                version text not null,
                command text not null,
                started_at timestamptz not null,
                node text not null,
                relation_schema text not null,
                relation_name text not null,
                status text not null,
                rows bigint,
                seconds double precision,
                statement_sha256 text,
                error text,
                finished_at timestamptz,
                fingerprint text,
                primary key (run_id, node))
             with (fillfactor = 50)""";

    private final Server server;
    private final RunIdentity identity;
    private final RelationName name;
    private final String table;

    public RunHistory(Server server, RunIdentity identity) {
        this.server = server;
        this.identity = identity;
        this.name = new RelationName(identity.schema(), TABLE);
        this.table = Sql.qualified(name);
    }

    public RelationName name() {
        return name;
    }

    @Override
    public void begin(String command, Map<RelationName, RelationName> places) {
        Retry.withoutLocks().run(this::create);
        List<Map.Entry<RelationName, RelationName>> rows = List.copyOf(places.entrySet());
        server.query(
                "with planned as (insert into " + table
                        + " (run_id, pipeline, version, command, started_at, node, relation_schema, relation_name, status)"
                        + " select ?, ?, ?, ?, statement_timestamp(), n, s, r, ? from unnest(?::text[], ?::text[], ?::text[])"
                        + " as p (n, s, r) returning 1) select count(*) from planned",
                row -> row.getLong(1),
                identity.run(),
                identity.pipeline(),
                identity.version(),
                command,
                NodeRecord.PENDING,
                rows.stream().map(row -> row.getKey().toString()).toArray(String[]::new),
                rows.stream().map(row -> row.getValue().schema()).toArray(String[]::new),
                rows.stream().map(row -> row.getValue().name()).toArray(String[]::new));
    }

    /** An older Headrace's lacks what is added since. */
    private void create() {
        Optional<CatalogRelation> found = new Catalog(server).find(name);
        boolean complete = found.stream()
                .flatMap(relation -> relation.columns().stream())
                .anyMatch(column -> column.name().equals("fingerprint"));
        if (!complete) {
            server.inTransaction(() -> {
                server.execute("create table if not exists " + table + COLUMNS);
                server.execute("alter table " + table + " add column if not exists fingerprint text");
                server.execute(
                        "create index if not exists " + TABLE + "_by_pipeline on " + table + " (pipeline, started_at)");
                server.execute("create index if not exists " + TABLE + "_by_fingerprint on " + table
                        + " (fingerprint) where fingerprint is not null");
                server.execute("comment on table " + table + " is "
                        + Sql.literal("headrace: a row for each node of each run"));
                return table;
            });
        }
    }

    private boolean exists() {
        return new Catalog(server).find(name).isPresent();
    }

    /** All rows of a run have the same start, and an index leads from each start to the one before. */
    @Override
    public void prune(int runs) {
        server.query(
                """
                with recursive start as (
                  select max(started_at) as at, 1 as number from %1$s where pipeline = ?
                  union all
                  select (select max(h.started_at) from %1$s h where h.pipeline = ? and h.started_at < start.at), number + 1
                  from start where start.at is not null and number <= ?
                ), old as (
                  delete from %1$s h where h.pipeline = ?
                    and h.started_at <= (select at from start where number = ? + 1)
                    and (h.status <> ? or exists (
                      select from %1$s later
                      where later.pipeline = h.pipeline and later.node = h.node and later.relation_schema = h.relation_schema
                        and later.relation_name = h.relation_name and later.status = h.status
                        and later.started_at > h.started_at))
                  returning 1
                ) select count(*) from old""".formatted(table),
                row -> row.getLong(1),
                identity.pipeline(),
                identity.pipeline(),
                runs,
                identity.pipeline(),
                runs,
                NodeRecord.SUCCESS);
    }

    /** Which of these are published as it is written here, so that building them would change nothing. */
    public Standing standing(List<Recipe> recipes) {
        return new Fingerprints(server, identity).standing(recipes, table);
    }

    @Override
    public void finish(List<NodeRecord> records) {
        finish(records, "", new Object[0]);
    }

    /** Says of a view too, which is published in this transaction, how it is known again. */
    public void finish(NodeRecord record, Optional<Fingerprint> view, String surroundings) {
        finish(
                List.of(record),
                view.map(known -> ", fingerprint = " + Fingerprints.one()).orElse(""),
                view.map(known -> Fingerprints.values(List.of(known), surroundings))
                        .orElse(new Object[0]));
    }

    private void finish(List<NodeRecord> records, String more, Object[] values) {
        Inquiry inquiry = new Inquiry();
        finish(inquiry, records, more, values);
        try {
            server.ask(inquiry);
        } catch (EngineException refusal) {
            throw explained(refusal);
        }
    }

    /** With other questions. */
    public void finish(Inquiry inquiry, List<NodeRecord> records) {
        finish(inquiry, records, "", new Object[0]);
    }

    /** A row that is not there is that of a run which records nothing. */
    private void finish(Inquiry inquiry, List<NodeRecord> records, String more, Object[] values) {
        Stream<Object> told = Stream.of(
                each(records, record -> record.node().toString(), String[]::new),
                each(records, NodeRecord::status, String[]::new),
                each(records, RunHistory::rows, Long[]::new),
                each(records, record -> record.elapsed().toNanos() / 1e9, Double[]::new),
                each(records, NodeRecord::statement, String[]::new),
                each(records, NodeRecord::error, String[]::new),
                identity.run());
        inquiry.ask(
                "with finished as (update " + table
                        + " h set status = r.status, rows = r.rows, seconds = r.seconds,"
                        + " statement_sha256 = r.statement, error = r.error, finished_at = clock_timestamp()" + more
                        + " from unnest((select ?::text[]), (select ?::text[]), (select ?::bigint[]), (select ?::float8[]),"
                        + " (select ?::text[]), (select ?::text[]))"
                        + " as r (node, status, rows, seconds, statement, error)"
                        + " where h.run_id = ? and h.node = r.node returning 1) select count(*) from finished",
                row -> row.getLong(1),
                Stream.concat(Stream.of(values), told).toArray());
    }

    private static Long rows(NodeRecord record) {
        return record.rows().isPresent() ? record.rows().getAsLong() : null;
    }

    private static <T> T[] each(List<NodeRecord> records, Function<NodeRecord, T> value, IntFunction<T[]> array) {
        return records.stream().map(value).toArray(array);
    }

    private EngineException explained(EngineException refusal) {
        return refusal.isOfTheMoment()
                ? refusal
                : refusal.saying("the run cannot be recorded in " + name + ": " + refusal.getMessage());
    }

    @Override
    public Optional<PastRun> last() {
        if (!exists()) {
            return Optional.empty();
        }
        List<PastRun> last = server.query(
                "select run_id, command, date_trunc('second', started_at)::text from " + table
                        + " where pipeline = ? and run_id <> ? order by started_at desc limit 1",
                row -> new PastRun(row.getString(1), row.getString(2), row.getString(3), Map.of()),
                identity.pipeline(),
                identity.run());
        return last.stream()
                .findFirst()
                .map(run -> new PastRun(run.id(), run.command(), run.startedAt(), statuses(run)));
    }

    private Map<String, String> statuses(PastRun run) {
        return pairs(
                "select h.node, case when h.status = '" + NodeRecord.SUCCESS + "' and " + Catalog.EMPTIED + " then '"
                        + NodeRecord.EMPTIED + "' else h.status end from " + table + " h"
                        + " left join pg_namespace n on n.nspname = h.relation_schema"
                        + " left join pg_class c on c.relnamespace = n.oid and c.relname = h.relation_name"
                        + " where h.run_id = ?",
                run.id());
    }

    @Override
    public Map<String, Duration> durations() {
        Map<String, Duration> durations = new HashMap<>();
        pairs(
                        "select distinct on (node) node, seconds::text from " + table
                                + " where pipeline = ? and status = 'success' and seconds > 0"
                                + " and started_at > now() - interval '30 days'"
                                + " order by node, started_at desc",
                        identity.pipeline())
                .forEach((node, seconds) ->
                        durations.put(node, Duration.ofNanos((long) (Double.parseDouble(seconds) * 1e9))));
        return durations;
    }

    private Map<String, String> pairs(String sql, String value) {
        Map<String, String> pairs = new HashMap<>();
        server.query(sql, row -> pairs.put(row.getString(1), row.getString(2)), value);
        return pairs;
    }

    @Override
    public List<RelationName> published() {
        return published("");
    }

    @Override
    public List<RelationName> ownPublished() {
        return published(" and pipeline = ?", identity.pipeline());
    }

    private List<RelationName> published(String which, Object... values) {
        return exists()
                ? server.query(
                        "select distinct relation_schema, relation_name from " + table + " where status = 'success'"
                                + which + " order by 1, 2",
                        row -> new RelationName(row.getString(1), row.getString(2)),
                        values)
                : List.of();
    }
}
