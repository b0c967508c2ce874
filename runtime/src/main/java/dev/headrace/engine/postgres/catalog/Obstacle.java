package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Optional;

/**
 * Something that keeps a relation from being replaced, because it would be lost with it.
 *
 * @param description what it is
 * @param of the index, statistics object or column that it is, if what takes the relation's place may have that too
 */
public record Obstacle(String description, Optional<String> of) {
    /** What hangs on the relation or its row type and is no view's query, and what would be lost with it. */
    private static final String FIND = """
            with it as (select c.oid, c.relkind, c.reltype, t.typarray, c.reltablespace, c.relreplident,
                               c.relrowsecurity or c.relforcerowsecurity as relrowsecurity
                        from pg_class c left join pg_type t on t.oid = c.reltype where c.oid = (select to_regclass(?)))
            select pg_describe_object(d.classid, d.objid, d.objsubid), null from pg_depend d, it
            where d.deptype = 'n' and d.classid <> 'pg_rewrite'::regclass
              and (d.refclassid = 'pg_class'::regclass and d.refobjid = it.oid
                   or d.refclassid = 'pg_type'::regclass and d.refobjid in (it.reltype, it.typarray) and d.refobjid <> 0)
            union select 'trigger ' || tgname || ' on it', null from pg_trigger, it where tgrelid = it.oid and not tgisinternal
            union select 'index ' || i.indexrelid::regclass || ' on it', 'index ' || x.relname
                  from pg_index i join pg_class x on x.oid = i.indexrelid, it where i.indrelid = it.oid
                    and not coalesce(starts_with(obj_description(i.indexrelid, 'pg_class'), (select ?)), false)
            union select 'constraint ' || conname || ' on it', null from pg_constraint, it
                  where conrelid = it.oid and contype <> 'n'
            union select 'not null of its column ' || attname, 'column ' || attname from pg_attribute a, it
                  where attrelid = it.oid and attnum > 0 and not attisdropped and attnotnull
            union select 'default of its column ' || attname, null from pg_attribute a, it
                  where attrelid = it.oid and attnum > 0 and not attisdropped and atthasdef
            union select 'policy ' || polname || ' on it', null from pg_policy, it where polrelid = it.oid
            union select 'row level security of it', null from it where relrowsecurity
            union select 'replica identity of it', null from it where relreplident <> 'd' and relkind = 'r'
            union select 'tablespace of it', null from it where reltablespace <> 0
            union select 'settings of its column ' || attname, null
                  from pg_attribute a join pg_type t on t.oid = a.atttypid, it
                  where attrelid = it.oid and attnum > 0 and it.relkind = 'r'
                    and (coalesce(attstattarget, -1) <> -1 or attoptions is not null or attcompression <> ''
                         or attstorage <> typstorage)
            union select 'clustering or replica identity by the index ' || indexrelid::regclass, 'index ' || x.relname
                  from pg_index i join pg_class x on x.oid = i.indexrelid, it where i.indrelid = it.oid
                    and (indisclustered or indisreplident)
            union select 'inheritance from ' || inhparent::regclass, null from pg_inherits, it where inhrelid = it.oid
            union select 'security label of it', null from pg_seclabel s, it
                         where s.objoid = it.oid and s.classoid = 'pg_class'::regclass
            union select 'publication ' || p.pubname, null from it join pg_publication_rel r on r.prrelid = it.oid
                         join pg_publication p on p.oid = r.prpubid
            union select 'statistics object ' || stxname || ' on it', 'statistics ' || stxname from pg_statistic_ext, it where stxrelid = it.oid
            union select 'rule ' || rulename || ' on it', null from pg_rewrite, it
                         where ev_class = it.oid and rulename <> '_RETURN'
            order by 1""";

    /** What there is of a relation that may be replaced by another. */
    static List<Obstacle> ask(Inquiry inquiry, RelationName relation) {
        return inquiry.ask(
                FIND,
                row -> new Obstacle(row.getString(1), Optional.ofNullable(row.getString(2))),
                Sql.qualified(relation),
                Part.MARK);
    }

    /** All of a relation's. */
    public static List<Obstacle> of(Server server, RelationName relation) {
        Inquiry inquiry = new Inquiry();
        List<Obstacle> found = ask(inquiry, relation);
        server.ask(inquiry);
        return found;
    }

    /** Whether it is none: what takes the relation's place has, or need not have, those columns' being never null, and those parts. */
    public boolean isExcused(List<String> neverNull, List<String> parts) {
        return of.filter(part ->
                        neverNull.stream().anyMatch(column -> part.equals("column " + column)) || parts.contains(part))
                .isPresent();
    }
}
