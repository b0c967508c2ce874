package dev.headrace.engine.postgres;

import dev.headrace.graph.RelationName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What the server says there is. */
record Catalog(Server server) {
    private static final String RELATION = """
            select c.oid, c.relkind, pg_get_userbyid(c.relowner), pg_has_role(c.relowner, 'usage'),
                   c.reloptions || array(select 'toast.' || unnest(t.reloptions))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            left join pg_class t on t.oid = c.reltoastrelid
            where n.nspname = (select ?) and c.relname = (select ?)""";

    /**
     * A domain stands for its base, however many domains lie between. Each type is looked up by its number: a join might read all
     * that there are, two for each relation. What is asked for stands in a subquery, here and elsewhere: planned with the value
     * itself, such a statement is planned anew each time, which takes longer than its answer.
     */
    private static final String COLUMNS = """
            with recursive base as (
              select a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as printed, t.oid as typid,
                     t.typtype, t.typbasetype, t.typelem, t.typcategory,
                     has_column_privilege(a.attrelid, a.attnum, 'select') as readable, a.attnotnull
              from pg_attribute a join pg_type t on t.oid = a.atttypid
              where a.attrelid = (select ?::oid) and a.attnum > 0 and not a.attisdropped
              union all
              select b.attnum, b.attname, b.printed, t.oid, t.typtype, t.typbasetype, t.typelem, t.typcategory,
                     b.readable, b.attnotnull
              from base b,
                   lateral (select * from pg_type t where b.typtype = 'd' and t.oid = b.typbasetype offset 0) t)
            select b.attname, b.printed, format_type(coalesce(e.oid, b.typid), null), e.oid is not null,
                   coalesce(e.typtype, b.typtype) = 'e', b.readable, b.attnotnull
            from base b
            left join lateral (
              select * from pg_type e where b.typcategory = 'A' and e.oid = b.typelem offset 0) e on true
            where b.typtype <> 'd'
            order by b.attnum""";

    Optional<CatalogRelation> find(RelationName name) {
        return server.query(RELATION, row -> relation(name, row), name.schema(), name.name()).stream()
                .findFirst();
    }

    private CatalogRelation relation(RelationName name, ResultSet row) throws SQLException {
        long oid = row.getLong(1);
        return new CatalogRelation(
                oid,
                name,
                row.getString(2).charAt(0),
                row.getString(3),
                row.getBoolean(4),
                texts(row.getArray(5)),
                columns(oid));
    }

    private List<CatalogColumn> columns(long oid) {
        return server.query(
                COLUMNS,
                row -> new CatalogColumn(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getBoolean(7)),
                oid);
    }

    /** Whether that is still the relation's name. */
    boolean isNamed(long oid, RelationName name) {
        return !server.query(
                        "select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.oid = (select ?::oid) and n.nspname = (select ?) and c.relname = (select ?)",
                        row -> 1,
                        oid,
                        name.schema(),
                        name.name())
                .isEmpty();
    }

    /** Its query, all names qualified. */
    String definition(CatalogRelation view) {
        return server.query("select pg_get_viewdef(?::oid)", row -> row.getString(1), view.oid())
                .get(0);
    }

    boolean hasSchema(String schema) {
        return !server.query("select 1 from pg_namespace where nspname = ?", row -> 1, schema)
                .isEmpty();
    }

    static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
