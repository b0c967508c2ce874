package dev.headrace.engine.postgres.release;

import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.List;

/** What nobody can go back to any more, and is dropped after the transaction that made it so, a few at a time. */
public record ObsoleteReleases(Server server, RunIdentity identity) {
    /** Each drop takes several locks, of which a transaction cannot have any number. */
    private static final int BATCH = 50;

    private static final String FIND = """
            select r.relation_schema, r.kept_name,
                   case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end
            from %s r join pg_namespace n on n.nspname = r.relation_schema
            join pg_class c on c.relnamespace = n.oid and c.relname = r.kept_name
            where r.state = 'obsolete' and pg_has_role(c.relowner, 'usage') order by c.oid desc""";

    private static final String FORGET = """
            delete from %s r where state = 'obsolete' and not exists (
              select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = r.relation_schema and c.relname = r.kept_name)""";

    private record Obsolete(RelationName name, String keyword) {}

    /** What somebody has built a view on stays until that is gone. */
    public void drop() {
        ReleaseTable releases = releases();
        if (!releases.exists()) {
            return;
        }
        List<Obsolete> left = find();
        int before;
        do {
            before = left.size();
            for (int from = 0; from < before; from += BATCH) {
                drop(left.subList(from, Math.min(before, from + BATCH)));
            }
            left = find();
        } while (!left.isEmpty() && left.size() < before);
        server.update(FORGET.formatted(releases.table()));
    }

    /** Gives up what is kept for anybody here too, and the table unless something of it had to stay. */
    public void dropAll() {
        ReleaseTable releases = releases();
        if (!releases.exists()) {
            return;
        }
        server.update("update " + releases.table() + " set state = 'obsolete'");
        drop();
        if (server.query("select 1 from " + releases.table() + " limit 1", row -> 1)
                .isEmpty()) {
            server.execute("drop table " + releases.table());
        }
    }

    private List<Obsolete> find() {
        return server.query(
                FIND.formatted(releases().table()),
                row -> new Obsolete(new RelationName(row.getString(1), row.getString(2)), row.getString(3)));
    }

    private void drop(List<Obsolete> batch) {
        server.inTransaction(() -> {
            batch.forEach(old ->
                    server.attempt(() -> server.execute("drop " + old.keyword() + " " + Sql.qualified(old.name()))));
            return batch;
        });
    }

    private ReleaseTable releases() {
        return new ReleaseTable(server, identity);
    }
}
