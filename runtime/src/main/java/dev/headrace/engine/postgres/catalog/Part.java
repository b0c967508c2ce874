package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of a relation or a statistics object on it: it goes with the relation, and has a name of its own.
 *
 * @param keyword {@code index} or {@code statistics}
 * @param name its name
 */
public record Part(String keyword, RelationName name) {
    /** What the comment of an index of ours begins with; the rest is its definition. */
    public static final String MARK = "headrace: ";

    private static final String FIND = """
            with wanted as (select to_regclass(name)::oid as oid from unnest((select ?::text[])) as name)
            select i.indrelid, 'index', n.nspname, c.relname, i.indexrelid
            from wanted join pg_index i on i.indrelid = wanted.oid
            join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class r on r.oid = i.indrelid
            where r.relkind = 'm' or starts_with(obj_description(c.oid, 'pg_class'), (select ?))
            union all
            select s.stxrelid, 'statistics', n.nspname, s.stxname, s.oid
            from wanted join pg_statistic_ext s on s.stxrelid = wanted.oid
            join pg_namespace n on n.oid = s.stxnamespace
            join pg_class r on r.oid = wanted.oid
            where r.relkind = 'm'
            order by 2, 5""";

    /** Those of ours, and all of a materialized view with its statistics objects, by the identities of their relations, in the order in which they were made. */
    public static Map<Long, List<Part>> of(Server server, List<CatalogRelation> relations) {
        Inquiry inquiry = new Inquiry();
        List<Map.Entry<Long, Part>> all =
                ask(inquiry, relations.stream().map(CatalogRelation::name).toList());
        server.ask(inquiry);
        Map<Long, List<Part>> named = new LinkedHashMap<>();
        all.forEach(index ->
                named.computeIfAbsent(index.getKey(), none -> new ArrayList<>()).add(index.getValue()));
        return named;
    }

    /** The same of the relations that have these names. */
    static List<Map.Entry<Long, Part>> ask(Inquiry inquiry, List<RelationName> relations) {
        return inquiry.ask(
                FIND,
                row -> Map.entry(
                        row.getLong(1),
                        new Part(row.getString(2), new RelationName(row.getString(3), row.getString(4)))),
                relations.stream().map(Sql::qualified).toArray(String[]::new),
                MARK);
    }

    public String renaming(String to) {
        return "alter " + keyword + " " + Sql.qualified(name) + " rename to " + Sql.identifier(to);
    }

    /** As an {@link Obstacle} has it. */
    public String label() {
        return keyword + " " + name.name();
    }
}
