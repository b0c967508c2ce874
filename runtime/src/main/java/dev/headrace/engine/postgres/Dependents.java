package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.RelationName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What stands on relations, directly or not, at one instant. */
record Dependents(List<Dependent> edges) {
    private static final String EDGES = """
            with recursive edge(parent, child) as (
              select d.refobjid, r.ev_class from pg_depend d join pg_rewrite r on r.oid = d.objid
              where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
                and d.refobjid = any (array(select unnest(?::oid[]))) and r.ev_class <> d.refobjid
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

    /** What hangs on the relation or its row type and is no view's query, and what would be lost with it. */
    private static final String OBSTACLES = """
            with it as (select c.oid, c.relkind, c.reltype, t.typarray, c.reltablespace, c.relreplident,
                               c.relrowsecurity or c.relforcerowsecurity as relrowsecurity
                        from pg_class c left join pg_type t on t.oid = c.reltype where c.oid = (select ?::oid))
            select pg_describe_object(d.classid, d.objid, d.objsubid) from pg_depend d, it
            where d.deptype = 'n' and d.classid <> 'pg_rewrite'::regclass
              and (d.refclassid = 'pg_class'::regclass and d.refobjid = it.oid
                   or d.refclassid = 'pg_type'::regclass and d.refobjid in (it.reltype, it.typarray) and d.refobjid <> 0)
            union select 'trigger ' || tgname || ' on it' from pg_trigger, it where tgrelid = it.oid and not tgisinternal
            union select 'index ' || i.indexrelid::regclass || ' on it'
                  from pg_index i join pg_class x on x.oid = i.indexrelid, it where i.indrelid = it.oid
                    and not coalesce(starts_with(obj_description(i.indexrelid, 'pg_class'), (select ?)), false)
                    and x.relname <> all ((select ?::text[])::text[])
            union select 'constraint ' || conname || ' on it' from pg_constraint, it
                  where conrelid = it.oid and contype <> 'n'
            union select 'not null of its column ' || attname from pg_attribute a, it
                  where attrelid = it.oid and attnum > 0 and not attisdropped and attnotnull and attname <> all (?)
            union select 'default of its column ' || attname from pg_attribute a, it
                  where attrelid = it.oid and attnum > 0 and not attisdropped and atthasdef
            union select 'policy ' || polname || ' on it' from pg_policy, it where polrelid = it.oid
            union select 'row level security of it' from it where relrowsecurity
            union select 'replica identity of it' from it where relreplident <> 'd' and relkind = 'r'
            union select 'tablespace of it' from it where reltablespace <> 0
            union select 'settings of its column ' || attname
                  from pg_attribute a join pg_type t on t.oid = a.atttypid, it
                  where attrelid = it.oid and attnum > 0 and it.relkind = 'r'
                    and (coalesce(attstattarget, -1) <> -1 or attoptions is not null or attcompression <> ''
                         or attstorage <> typstorage)
            union select 'clustering or replica identity by the index ' || indexrelid::regclass
                  from pg_index i join pg_class x on x.oid = i.indexrelid, it where i.indrelid = it.oid
                    and (indisclustered or indisreplident) and x.relname <> all ((select ?::text[])::text[])
            union select 'inheritance from ' || inhparent::regclass from pg_inherits, it where inhrelid = it.oid
            union select 'security label of it' from pg_seclabel s, it
                         where s.objoid = it.oid and s.classoid = 'pg_class'::regclass
            union select 'publication ' || p.pubname from it join pg_publication_rel r on r.prrelid = it.oid
                         join pg_publication p on p.oid = r.prpubid
            union select 'statistics object ' || stxname || ' on it' from pg_statistic_ext, it where stxrelid = it.oid
            union select 'rule ' || rulename || ' on it' from pg_rewrite, it
                         where ev_class = it.oid and rulename <> '_RETURN'
            order by 1""";

    static Dependents of(Server server, CatalogRelation relation) {
        return of(server, List.of(relation), List.of());
    }

    /** What stands on any of them, but for those others, and what stands only on these. */
    static Dependents of(Server server, List<CatalogRelation> relations, List<CatalogRelation> others) {
        if (relations.isEmpty()) {
            return new Dependents(List.of());
        }
        Object without = oids(others);
        return new Dependents(
                look(server, EDGES, Dependents::edge, relations.get(0).name(), oids(relations), without, without));
    }

    /** Whether the relation still has its name, and these, and no others, stand on it. */
    boolean areStillOn(Server server, CatalogRelation relation) {
        Object none = new Long[0];
        List<Dependent> now = new ArrayList<>();
        List<Boolean> named = look(
                server,
                NAMED,
                row -> {
                    if (row.getLong(2) != 0) {
                        now.add(edge(row));
                    }
                    return row.getBoolean(10);
                },
                relation.name(),
                relation.oid(),
                relation.name().schema(),
                relation.name().name(),
                oids(List.of(relation)),
                none,
                none);
        return named.get(0) && Set.copyOf(now).equals(Set.copyOf(edges));
    }

    private static Object oids(List<CatalogRelation> relations) {
        return relations.stream().map(CatalogRelation::oid).toArray(Long[]::new);
    }

    private static Dependent edge(ResultSet row) throws SQLException {
        return new Dependent(
                row.getLong(1),
                row.getLong(2),
                new RelationName(row.getString(3), row.getString(4)),
                row.getString(5).charAt(0),
                row.getString(6),
                row.getBoolean(7),
                Catalog.texts(row.getArray(8)),
                row.getString(9));
    }

    /** What is dropped while it is being described is an internal error to PostgreSQL, and gone at the next look. */
    private static <T> List<T> look(
            Server server, String sql, Server.RowReader<T> reader, RelationName relation, Object... values) {
        try {
            return server.query(sql, reader, values);
        } catch (EngineException refusal) {
            if (!refusal.state().equals("XX000")) {
                throw refusal;
            }
            throw EngineException.passing(
                    "what stands on " + relation + " is being changed by somebody else: " + refusal.getMessage(),
                    refusal.state(),
                    OptionalInt.empty(),
                    refusal);
        }
    }

    static List<String> obstacles(Server server, CatalogRelation relation) {
        return obstacles(server, relation, List.of(), List.of());
    }

    /**
     * Whether the columns {@code held} are held to being never null is not said: what replaces the relation is, or need not be;
     * nor are the indexes {@code carried}: it has them too.
     */
    static List<String> obstacles(Server server, CatalogRelation relation, List<String> held, List<String> carried) {
        Object indexes = carried.toArray(String[]::new);
        return look(
                server,
                OBSTACLES,
                row -> row.getString(1),
                relation.name(),
                relation.oid(),
                Indexes.MARK,
                indexes,
                held.toArray(String[]::new),
                indexes);
    }

    /** Those that read that relation directly, each before those it reads itself. */
    List<Dependent> on(long oid) {
        return on(Set.of(oid));
    }

    /** Those that read any of them directly, each once and before those it reads itself. */
    List<Dependent> on(Set<Long> oids) {
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
