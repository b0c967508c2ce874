package dev.headrace.engine.postgres;

import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds locks on a relation, or on a view on it, that keep it from being replaced. */
record Blockers(Server server, RelationName relation) {
    private static final String HOLDERS = """
            select distinct 'process ' || a.pid || ' (user ' || coalesce(a.usename, '?') || ', "' || a.application_name
                   || '", ' || coalesce(a.state, '?') || ', transaction of '
                   || coalesce(date_trunc('second', clock_timestamp() - a.xact_start)::text, '?') || ')'
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.granted and l.locktype = 'relation' and l.pid <> pg_backend_pid() and l.relation = any (?::oid[])""";

    /** Names the blockers for a message. */
    String describe() {
        List<Long> oids = new Catalog(server)
                .find(relation).stream()
                        .flatMap(found -> Stream.concat(
                                Stream.of(found.oid()),
                                Dependents.of(server, found).edges().stream().map(Dependent::oid)))
                        .toList();
        Object array = oids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        List<String> holders = server.query(HOLDERS, row -> row.getString(1), array);
        return holders.isEmpty() ? "whoever held it has just let go" : "it is held by " + String.join(", ", holders);
    }
}
