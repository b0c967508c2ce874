package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.RowReader;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.RelationName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server says there is. */
public record Catalog(Server server) {
    /** Whether nothing is in a table that is not in the server's log: a server that fell over starts with it empty. */
    public static final String EMPTIED = "c.relpersistence = 'u' and c.relkind = 'r' and pg_relation_size(c.oid) = 0";

    /**
     * All of each relation in one row. A domain stands for its base, however many domains lie between. Each type is looked up by
     * its number: a join might read all that there are, two for each relation. What is asked for stands in a subquery, here and
     * elsewhere: planned with the value itself, such a statement is planned anew each time, which takes longer than its answer.
     */
    private static final String RELATIONS = """
            select n.nspname, c.relname, c.oid, c.relkind, pg_get_userbyid(c.relowner), pg_has_role(c.relowner, 'usage'),
                   c.reloptions || array(select 'toast.' || unnest(t.reloptions)),
                   array(
                     with recursive base as (
                       select a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as printed, t.oid as typid,
                              t.typtype, t.typbasetype, t.typelem, t.typcategory,
                              has_schema_privilege(c.relnamespace, 'usage')
                                and has_column_privilege(a.attrelid, a.attnum, 'select') as readable, a.attnotnull
                       from pg_attribute a join pg_type t on t.oid = a.atttypid
                       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                       union all
                       select b.attnum, b.attname, b.printed, t.oid, t.typtype, t.typbasetype, t.typelem, t.typcategory,
                              b.readable, b.attnotnull
                       from base b,
                            lateral (select * from pg_type t where b.typtype = 'd' and t.oid = b.typbasetype offset 0) t)
                     select array[b.attname::text, b.printed, format_type(coalesce(e.oid, b.typid), null), (e.oid is not null)::text,
                                  (coalesce(e.typtype, b.typtype) = 'e')::text, b.readable::text, b.attnotnull::text]
                     from base b
                     left join lateral (
                       select * from pg_type e where b.typcategory = 'A' and e.oid = b.typelem offset 0) e on true
                     where b.typtype <> 'd'
                     order by b.attnum)
            from unnest((select ?::name[]), (select ?::name[])) as wanted (schema, name)
            join pg_namespace n on n.nspname = wanted.schema
            join pg_class c on c.relnamespace = n.oid and c.relname = wanted.name
            left join pg_class t on t.oid = c.reltoastrelid""";

    public Optional<CatalogRelation> find(RelationName name) {
        return Optional.ofNullable(find(List.of(name)).get(name));
    }

    /** Those of them that there are. */
    public Map<RelationName, CatalogRelation> find(Collection<RelationName> names) {
        Map<RelationName, CatalogRelation> found = new HashMap<>();
        if (!names.isEmpty()) {
            Inquiry inquiry = new Inquiry();
            List<CatalogRelation> relations = ask(inquiry, names);
            server.ask(inquiry);
            relations.forEach(relation -> found.put(relation.name(), relation));
        }
        return found;
    }

    static List<CatalogRelation> ask(Inquiry inquiry, Collection<RelationName> names) {
        return inquiry.ask(
                RELATIONS,
                Catalog::relation,
                names.stream().map(RelationName::schema).toArray(String[]::new),
                names.stream().map(RelationName::name).toArray(String[]::new));
    }

    private static CatalogRelation relation(ResultSet row) throws SQLException {
        return new CatalogRelation(
                row.getLong(3),
                new RelationName(row.getString(1), row.getString(2)),
                row.getString(4).charAt(0),
                row.getString(5),
                row.getBoolean(6),
                RowReader.texts(row, 7),
                columns(row.getArray(8)));
    }

    private static List<CatalogColumn> columns(Array array) throws SQLException {
        List<CatalogColumn> columns = new ArrayList<>();
        // An array without elements has no dimensions either.
        if (array.getArray() instanceof String[][] rows) {
            for (String[] column : rows) {
                columns.add(new CatalogColumn(
                        column[0],
                        column[1],
                        column[2],
                        Boolean.parseBoolean(column[3]),
                        Boolean.parseBoolean(column[4]),
                        Boolean.parseBoolean(column[5]),
                        Boolean.parseBoolean(column[6])));
            }
        }
        return columns;
    }

    /** Its query, all names qualified. */
    public String definition(CatalogRelation view) {
        return server.query("select pg_get_viewdef(?::oid)", row -> row.getString(1), view.oid())
                .get(0);
    }

    public boolean isEmptied(CatalogRelation table) {
        return !server.query("select 1 from pg_class c where c.oid = ? and " + EMPTIED, row -> 1, table.oid())
                .isEmpty();
    }

    public boolean hasSchema(String schema) {
        return !server.query("select 1 from pg_namespace where nspname = ?", row -> 1, schema)
                .isEmpty();
    }
}
