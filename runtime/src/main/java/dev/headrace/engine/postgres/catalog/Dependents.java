package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.RowReader;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on relations, directly or not, at one instant. */
public record Dependents(List<Dependent> edges) {
    private static final String EDGES = """
            with recursive edge(parent, child) as (
              select d.refobjid, r.ev_class from pg_depend d join pg_rewrite r on r.oid = d.objid
              where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
                and d.refobjid = any (array(select to_regclass(name)::oid from unnest((select ?::text[])) as name))
                and r.ev_class <> d.refobjid
                and r.ev_class <> all (array(select unnest(?::oid[])))
              union
              select d.refobjid, r.ev_class
              from edge e
              join pg_depend d on d.refobjid = e.child
              join pg_rewrite r on r.oid = d.objid
              where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
                and r.ev_class <> d.refobjid and r.ev_class <> all (array(select unnest(?::oid[]))))
            select e.parent, c.oid, n.nspname, c.relname, c.relkind, pg_get_userbyid(c.relowner),
                   pg_has_role(c.relowner, 'usage'), c.reloptions,
                   case when c.relkind = 'v' then pg_get_viewdef(c.oid) else '' end
            from edge e join pg_class c on c.oid = e.child join pg_namespace n on n.oid = c.relnamespace
            order by n.nspname, c.relname""";

    /** Whether that relation has that name, and what stands on it. */
    private static final String NAMED = """
            select e.*, exists (
              select from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.oid = (select ?::oid) and n.nspname = (select ?) and c.relname = (select ?))
            from (select) as one left join (%s) as e (parent, oid, nspname, relname, relkind, owner, ours, options, definition)
            on true""".formatted(EDGES);

    /** What stands on any of them, but for those others, and what stands only on these. */
    public static Dependents of(Server server, List<CatalogRelation> relations, List<CatalogRelation> others) {
        if (relations.isEmpty()) {
            return new Dependents(List.of());
        }
        Object without = oids(others);
        return new Dependents(server.query(EDGES, Dependents::edge, names(relations), without, without));
    }

    /** What stands on the relation that has that name. */
    static List<Dependent> ask(Inquiry inquiry, RelationName relation) {
        Object none = new Long[0];
        return inquiry.ask(EDGES, Dependents::edge, new String[] {Sql.qualified(relation)}, none, none);
    }

    /** Whether the relation still has its name, and these, and no others, stand on it. */
    public boolean areStillOn(Server server, CatalogRelation relation) {
        Object none = new Long[0];
        List<Dependent> now = new ArrayList<>();
        List<Boolean> named = server.query(
                NAMED,
                row -> {
                    if (row.getLong(2) != 0) {
                        now.add(edge(row));
                    }
                    return row.getBoolean(10);
                },
                relation.oid(),
                relation.name().schema(),
                relation.name().name(),
                names(List.of(relation)),
                none,
                none);
        return named.get(0) && Set.copyOf(now).equals(Set.copyOf(edges));
    }

    private static Object oids(List<CatalogRelation> relations) {
        return relations.stream().map(CatalogRelation::oid).toArray(Long[]::new);
    }

    private static Object names(List<CatalogRelation> relations) {
        return relations.stream()
                .map(relation -> Sql.qualified(relation.name()))
                .toArray(String[]::new);
    }

    private static Dependent edge(ResultSet row) throws SQLException {
        return new Dependent(
                row.getLong(1),
                row.getLong(2),
                new RelationName(row.getString(3), row.getString(4)),
                row.getString(5).charAt(0),
                row.getString(6),
                row.getBoolean(7),
                RowReader.texts(row, 8),
                row.getString(9));
    }

    /** Those that read that relation directly, each before those it reads itself. */
    public List<Dependent> on(long oid) {
        return on(Set.of(oid));
    }

    /** Those that read any of them directly, each once and before those it reads itself. */
    public List<Dependent> on(Set<Long> oids) {
        Map<Long, Integer> heights = new HashMap<>();
        Map<Long, Dependent> each = new LinkedHashMap<>();
        edges.stream().filter(edge -> oids.contains(edge.parent())).forEach(edge -> each.putIfAbsent(edge.oid(), edge));
        return each.values().stream()
                .sorted(Comparator.comparingInt((Dependent edge) -> height(edge.oid(), heights)))
                .toList();
    }

    /** How many steps it is to the last one that stands on it. */
    private int height(long oid, Map<Long, Integer> known) {
        if (!known.containsKey(oid)) {
            int height = edges.stream()
                    .filter(edge -> edge.parent() == oid)
                    .mapToInt(edge -> height(edge.oid(), known) + 1)
                    .max()
                    .orElse(0);
            known.put(oid, height);
        }
        return known.get(oid);
    }
}
