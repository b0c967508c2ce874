package dev.headrace.engine.postgres.history;

import dev.headrace.engine.Recipe;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Standing;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows views again that nobody has touched since a run published them, and that the same build would make again. */
record Fingerprints(Server server, RunIdentity identity) {
    /** Of a relation that a query names, the names and types of its columns are what matters: each change is another row version. */
    private static final String COLUMNS =
            "(select string_agg(a.attnum || ':' || a.xmin, ',' order by a.attnum) from pg_attribute a"
                    + " where a.attrelid = c.oid and a.attnum > 0)";

    /** What the meaning of a literal depends on. */
    private static final String SETTINGS = """
            concat_ws(',', current_setting('server_version_num'), current_setting('search_path'), current_setting('TimeZone'),
              current_setting('timezone_abbreviations'), current_setting('DateStyle'), current_setting('IntervalStyle'),
              current_setting('lc_monetary'), current_setting('xmloption'), current_setting('array_nulls'),
              current_setting('backslash_quote'), current_setting('transform_null_equals'))""";

    /**
     * The versions of the catalog's rows about a view tell whether anybody has changed it, its comments or a column's privileges
     * since: even the same value written again is another version. {@code pg_class} has a new one when a view is renamed, so its
     * values count there. There is no fingerprint of a view that depends on another set of relations than those that its query
     * names: what a name meant when the view was made it may not mean now.
     */
    private static final String FIND = """
            with said as materialized (
              select * from unnest(?::name[], ?::name[], ?::text[]) with ordinality as s (schema, name, said, number)
            ), mention as materialized (
              select * from unnest(?::int[], ?::name[], ?::name[]) with ordinality as m (number, schema, name, place)
            ), relation as materialized (
              select m.schema, m.name, c.oid, <columns> as columns
              from (select distinct schema, name from mention) m
              join pg_namespace n on n.nspname = m.schema join pg_class c on c.relnamespace = n.oid and c.relname = m.name
            ), read as materialized (
              select m.number, array_agg(distinct r.oid order by r.oid) as oids,
                     string_agg(concat_ws(' ', r.oid, r.columns), ';' order by m.place) as found
              from mention m left join relation r using (schema, name) group by m.number
            )
            select s.schema, s.name, encode(sha256(convert_to(concat_ws(E'\\n', s.said, (select ?), <settings>,
                     coalesce(read.found, ''), c.oid, c.relowner, coalesce(c.relacl::text, ''), coalesce(c.reloptions::text, ''),
                     (select string_agg(w.oid || ':' || w.xmin, ',' order by w.oid) from pg_rewrite w where w.ev_class = c.oid),
                     <columns>,
                     (select string_agg(d.objsubid || ':' || d.xmin, ',' order by d.objsubid) from pg_description d
                      where d.objoid = c.oid and d.classoid = 'pg_class'::regclass)), 'UTF8')), 'hex') as fingerprint
            from said s
            join pg_namespace n on n.nspname = s.schema join pg_class c on c.relnamespace = n.oid and c.relname = s.name
            left join read on read.number = s.number
            cross join lateral (
              select array_agg(distinct u.oid order by u.oid) as oids
              from pg_rewrite w join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
              left join pg_type t on d.refclassid = 'pg_type'::regclass and t.oid = d.refobjid
              left join pg_type e on e.oid = t.typelem
              cross join lateral (values
                (case when d.refclassid = 'pg_class'::regclass then d.refobjid end), (t.typrelid), (e.typrelid)) as u (oid)
              where w.ev_class = c.oid and u.oid <> 0 and u.oid <> c.oid
            ) used
            where c.relkind = 'v' and pg_has_role(c.relowner, 'usage') and read.oids is not distinct from used.oids""".replace("<columns>", COLUMNS).replace("<settings>", SETTINGS);

    /** Which functions, operators, casts and types a name or a literal can mean, besides PostgreSQL's own. */
    private static final String SURROUNDINGS = """
            with own as (select oid, nspname from pg_namespace where not starts_with(nspname, 'pg_temp'))
            select encode(sha256(convert_to(coalesce(string_agg(entry, E'\\n' order by entry), ''), 'UTF8')), 'hex') from (
              select concat_ws(' ', 'function', p.oid, nspname, proname, prokind, proretset, provariadic, prorettype, pronargdefaults,
                               proargtypes, proallargtypes, proargmodes, proargnames)
              from pg_proc p join own on own.oid = pronamespace where p.oid >= 16384
              union all
              select concat_ws(' ', 'operator', o.oid, nspname, oprname, oprleft, oprright, oprresult, oprcode::oid)
              from pg_operator o join own on own.oid = oprnamespace where o.oid >= 16384
              union all
              select concat_ws(' ', 'type', t.oid, nspname, typname, typtype, typbasetype, typtypmod, typcollation, typcategory,
                               typispreferred, typinput::oid)
              from pg_type t join own on own.oid = typnamespace
              where t.oid >= 16384 and typtype in ('b', 'd', 'e', 'r', 'm') and typcategory <> 'A'
              union all
              select concat_ws(' ', 'cast', oid, castsource, casttarget, castfunc, castcontext, castmethod)
              from pg_cast where oid >= 16384
              union all
              select concat_ws(' ', 'label', oid, enumtypid, enumlabel) from pg_enum where oid >= 16384
              union all
              select concat_ws(' ', 'collation', c.oid, nspname, collname) from pg_collation c
              join own on own.oid = collnamespace where c.oid >= 16384
              union all
              select concat_ws(' ', 'operator class', c.oid, nspname, opcname, opcmethod, opcintype, opcdefault)
              from pg_opclass c join own on own.oid = opcnamespace where c.oid >= 16384
              union all
              select concat_ws(' ', 'text search', c.oid, nspname, cfgname) from pg_ts_config c
              join own on own.oid = cfgnamespace where c.oid >= 16384) as e (entry)""";

    /** Which of these views are as a run has recorded them, whichever it was: their row versions were never anything else's. */
    Standing standing(List<Recipe> recipes, String history) {
        String surroundings =
                server.query(SURROUNDINGS, row -> row.getString(1)).get(0);
        List<Fingerprint> views = recipes.stream()
                .map(recipe -> Fingerprint.of(identity, recipe, recipe.query(), recipe.target()))
                .flatMap(Optional::stream)
                .toList();
        Set<RelationName> unchanged = new LinkedHashSet<>();
        if (!views.isEmpty()) {
            unchanged.addAll(server.query(
                    "select f.schema, f.name from (" + FIND + ") f where exists (select from " + history
                            + " h where h.fingerprint = f.fingerprint)",
                    row -> new RelationName(row.getString(1), row.getString(2)),
                    values(views, surroundings)));
        }
        return new Standing(surroundings, unchanged);
    }

    /** What a statement puts in the place of one view's fingerprint, and the values of its question marks. */
    static String one() {
        return "(select f.fingerprint from (" + FIND + ") f)";
    }

    static Object[] values(Collection<Fingerprint> views, String surroundings) {
        List<Integer> numbers = new ArrayList<>();
        List<RelationName> read = new ArrayList<>();
        int number = 0;
        for (Fingerprint view : views) {
            number++;
            for (RelationName mentioned : view.read()) {
                numbers.add(number);
                read.add(mentioned);
            }
        }
        List<RelationName> places = views.stream().map(Fingerprint::view).toList();
        return new Object[] {
            schemas(places),
            names(places),
            views.stream().map(Fingerprint::said).toArray(String[]::new),
            numbers.toArray(Integer[]::new),
            schemas(read),
            names(read),
            surroundings
        };
    }

    private static String[] schemas(List<RelationName> relations) {
        return relations.stream().map(RelationName::schema).toArray(String[]::new);
    }

    private static String[] names(List<RelationName> relations) {
        return relations.stream().map(RelationName::name).toArray(String[]::new);
    }
}
