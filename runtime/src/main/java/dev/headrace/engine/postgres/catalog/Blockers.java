package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds locks on relations, or on views on them, that keep them from being replaced. */
public record Blockers(Server server, List<RelationName> relations) {
    private static final String HOLDERS = """
            select distinct 'process ' || a.pid || ' (user ' || coalesce(a.usename, '?') || ', "' || a.application_name
                   || '", ' || coalesce(a.state, '?') || ', transaction of '
                   || coalesce(date_trunc('second', clock_timestamp() - a.xact_start)::text, '?') || ')'
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.granted and l.locktype = 'relation' and l.pid <> pg_backend_pid() and l.relation = any (?::oid[])""";

    /** Names the blockers for a message. */
    public String describe() {
        Catalog catalog = new Catalog(server);
        List<CatalogRelation> found =
                relations.stream().map(catalog::find).flatMap(Optional::stream).toList();
        Dependents dependents = Dependents.of(server, found, List.of());
        List<Long> oids = Stream.concat(
                        found.stream().map(CatalogRelation::oid),
                        dependents.edges().stream().map(Dependent::oid))
                .toList();
        Object array = oids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<String> holders = server.query(HOLDERS, row -> row.getString(1), array);
        return holders.isEmpty() ? "whoever held it has just let go" : "it is held by " + String.join(", ", holders);
    }
}
