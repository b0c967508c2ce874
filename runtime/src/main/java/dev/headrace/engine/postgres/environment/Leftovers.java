package dev.headrace.engine.postgres.environment;

import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.util.Collection;
import java.util.List;

/** What dead runs left behind, known by name and comment; the run that holds the lock is the only one alive. */
public record Leftovers(Server server, TemporaryNames names) {
    private static final String FIND = """
            select n.nspname, c.relname, c.relkind
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and starts_with(c.relname, ?) and c.relkind in ('r', 'v', 'm')
              and obj_description(c.oid, 'pg_class') = ? and pg_has_role(c.relowner, 'usage')
            order by c.oid desc""";

    private record Leftover(RelationName name, String keyword) {}

    /** The latest first, which the earlier ones cannot read. One that somebody has built a view on stays: it is in nobody's way. */
    public void drop(Collection<String> schemas) {
        for (Leftover leftover : find(schemas)) {
            server.inTransaction(() -> server.attempt(() ->
                    server.execute("drop " + leftover.keyword() + " if exists " + Sql.qualified(leftover.name()))));
        }
    }

    private List<Leftover> find(Collection<String> schemas) {
        return server.query(
                FIND,
                row -> new Leftover(
                        new RelationName(row.getString(1), row.getString(2)),
                        CatalogRelation.keyword(row.getString(3).charAt(0))),
                schemas.toArray(String[]::new),
                names.prefix(),
                names.comment());
    }
}
