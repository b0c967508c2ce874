package dev.headrace.engine.postgres.release;

import dev.headrace.engine.Released;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.server.RowReader;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Optional;

/** Where it is written what each pipeline's last release has replaced, and what of older ones is still to be dropped. */
record ReleaseTable(Server server, RunIdentity identity) {
    private static final String COLUMNS = """
             (
                pipeline text not null,
                run_id text not null,
                released_at timestamptz not null,
                number int not null,
                node_schema text not null,
                node_name text not null,
                relation_schema text not null,
                relation_name text not null,
                released oid not null,
                kept_name text,
                kept_indexes text[] not null,
                in_place boolean not null,
                state text not null,
                primary key (run_id, number))""";

    /**
     * A relation of a release.
     *
     * @param node its node's logical name
     * @param target the relation
     * @param released the identity of what was released
     * @param kept what has the rows, or the query, that it had before; empty if there was nothing
     * @param indexes the lasting names of the indexes of that, in the order in which they were made
     * @param inPlace whether the relation stayed the same and only its rows or its query changed
     */
    record Row(
            RelationName node,
            RelationName target,
            long released,
            Optional<RelationName> kept,
            List<String> indexes,
            boolean inPlace) {}

    /** A release as a whole, of which it is kept what it has replaced. */
    record Kept(String run, String at, List<Row> rows) {}

    RelationName name() {
        return new RelationName(identity.schema(), Released.TABLE);
    }

    String table() {
        return Sql.qualified(name());
    }

    void create() {
        if (exists()) {
            return;
        }
        server.inTransaction(() -> {
            server.execute("create table if not exists " + table() + COLUMNS);
            server.execute("comment on table " + table() + " is "
                    + Sql.literal("headrace: what the last release of each pipeline has replaced, while it is kept"));
            return name();
        });
    }

    boolean exists() {
        return new Catalog(server).find(name()).isPresent();
    }

    /** In the transaction that releases them. */
    void put(List<Row> rows) {
        change("update " + table() + " set state = 'obsolete' where pipeline = ?", identity.pipeline());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            change(
                    "insert into " + table()
                            + " select ?, ?, clock_timestamp(), ?, ?, ?, ?, ?, ?::oid, ?, ?::text[], ?," + " 'kept'",
                    identity.pipeline(),
                    identity.run(),
                    i,
                    row.node().schema(),
                    row.node().name(),
                    row.target().schema(),
                    row.target().name(),
                    row.released(),
                    row.kept().map(RelationName::name).orElse(null),
                    row.indexes().toArray(String[]::new),
                    row.inPlace());
        }
    }

    /** What has come back is kept no more; what has moved aside for it is to be dropped. */
    void dismiss(Row row, RelationName aside) {
        change(
                "update " + table() + " set state = 'obsolete', kept_name = ?"
                        + " where pipeline = ? and state = 'kept' and relation_schema = ? and relation_name = ?",
                aside.name(),
                identity.pipeline(),
                row.target().schema(),
                row.target().name());
    }

    /** The last release, if what it has replaced is still kept. */
    Optional<Kept> kept() {
        if (!exists()) {
            return Optional.empty();
        }
        String kept = " from " + table() + " where pipeline = ? and state = 'kept' order by number";
        List<Row> rows = server.query(
                "select node_schema, node_name, relation_schema, relation_name, released, kept_name, kept_indexes,"
                        + " in_place" + kept,
                row -> new Row(
                        new RelationName(row.getString(1), row.getString(2)),
                        new RelationName(row.getString(3), row.getString(4)),
                        row.getLong(5),
                        Optional.ofNullable(row.getString(6)).map(new KeptIn(row.getString(3))::named),
                        RowReader.texts(row, 7),
                        row.getBoolean(8)),
                identity.pipeline());
        return server
                .query(
                        "select run_id, date_trunc('second', released_at)::text" + kept + " limit 1",
                        row -> new Kept(row.getString(1), row.getString(2), rows),
                        identity.pipeline())
                .stream()
                .findFirst();
    }

    private record KeptIn(String schema) {
        RelationName named(String name) {
            return new RelationName(schema, name);
        }
    }

    /** What other runs have published since, so that it would be lost. */
    List<String> changedSince(Kept release, RelationName history) {
        return server.query(
                "select distinct h.relation_schema || '.' || h.relation_name || ', by the ' || h.command || ' of '"
                        + " || date_trunc('second', h.started_at) from " + Sql.qualified(history) + " h join " + table()
                        + " r using (relation_schema, relation_name) where r.pipeline = ? and r.state = 'kept'"
                        + " and h.status = 'success' and h.run_id <> ? and h.finished_at > r.released_at order by 1",
                row -> row.getString(1),
                identity.pipeline(),
                release.run());
    }

    private void change(String statement, Object... values) {
        server.query("with changed as (" + statement + " returning 1) select count(*) from changed", row -> 1, values);
    }
}
