package dev.headrace.processor.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the tables of the catalog from a server's: {@code main(JDBC URL, the folder of resources)}. */
final class CatalogExport {
    private static final String TYPE_NAMES = """
            with names as (
                select t.oid, case when e.typarray = t.oid then e.typname || '[]' else t.typname end as name
                from pg_type t left join pg_type e on e.oid = t.typelem)
            """;

    static final Map<String, String> TABLES = Map.of(
            "types", TYPE_NAMES + """
                    select t.typname, t.typtype, t.typcategory,
                        case when t.typispreferred then 'p' else '' end
                            || case when t.typcollation <> 0 then 'c' else '' end
                            || case when t.typarray <> 0 then 'a' else '' end
                            || case when t.typtype in ('b', 'p') and compared.ordered then 'o' else '' end
                            || case when t.typtype in ('b', 'p') and compared.equal then 'e' else '' end,
                        coalesce(related.name, '')
                    from pg_type t
                    left join pg_range r on r.rngtypid = t.oid
                    left join pg_range m on m.rngmultitypid = t.oid
                    left join names related
                        on related.oid = coalesce(r.rngsubtype, m.rngtypid, nullif(t.typelem, 0), nullif(t.typbasetype, 0))
                    left join pg_type e on e.oid = t.typelem
                    cross join lateral (
                        select coalesce(bool_or(am.amname = 'btree'), false) as ordered, count(*) > 0 as equal
                        from pg_opclass c join pg_am am on am.oid = c.opcmethod
                        where am.amname in ('btree', 'hash') and c.opcdefault
                            and (c.opcintype = t.oid or exists (
                                select from pg_cast b
                                where b.castsource = t.oid and b.casttarget = c.opcintype
                                    and b.castmethod = 'b' and b.castcontext = 'i'))) compared
                    where t.typnamespace = 'pg_catalog'::regnamespace and t.typrelid = 0 and e.typarray is distinct from t.oid
                    """,
            "casts", TYPE_NAMES + """
                    select s.name, t.name, c.castcontext, c.castmethod
                    from pg_cast c join names s on s.oid = c.castsource join names t on t.oid = c.casttarget
                    where c.oid < 16384 -- below are PostgreSQL's own objects
                    """,
            "operators", TYPE_NAMES + """
                    select o.oprname, coalesce(l.name, ''), r.name, t.name, p.proname
                    from pg_operator o left join names l on l.oid = o.oprleft join names r on r.oid = o.oprright
                    join names t on t.oid = o.oprresult join pg_proc p on p.oid = o.oprcode
                    where o.oprnamespace = 'pg_catalog'::regnamespace
                    """,
            "functions", TYPE_NAMES + """
                    select p.proname, case when p.proretset then 'setof ' else '' end || t.name,
                        (select coalesce(string_agg(
                                case coalesce(p.proargmodes[a.n], 'i')
                                        when 'o' then 'out ' when 'b' then 'inout '
                                        when 'v' then 'variadic ' when 't' then 'table ' else '' end
                                    || coalesce(nullif(p.proargnames[a.n], '') || ' ', '') || an.name,
                                ', ' order by a.n), '')
                            from unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality a (type, n)
                            join names an on an.oid = a.type),
                        case p.prokind when 'f' then 'function' when 'a' then 'aggregate' when 'w' then 'window'
                            else 'procedure' end,
                        case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
                        case when p.proisstrict then 'strict' else '' end,
                        p.pronargdefaults,
                        coalesce(nullif(g.aggkind::text, 'n') || g.aggnumdirectargs::text, '')
                    from pg_proc p join names t on t.oid = p.prorettype left join pg_aggregate g on g.aggfnoid = p.oid
                    where p.pronamespace = 'pg_catalog'::regnamespace
                        and not (p.proargtypes::oid[] || p.prorettype) && array(
                            select oid from pg_type where typtype = 'p' and typname
                                ~ '^(internal|trigger|event_trigger|.*_handler|pg_ddl_command|unknown)$')
                    """);

    private CatalogExport() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            Path folder = Path.of(arguments[1])
                    .resolve("postgresql-" + connection.getMetaData().getDatabaseMajorVersion());
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : read(connection).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** The text of each file, by its name. */
    static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            files.put(table.getKey() + ".tsv", lines(connection, table.getValue()));
        }
        return files;
    }

    /** Sorted by code points, whatever the server's locale. */
    static String lines(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    fields.add(rows.getString(i));
                }
                lines.add(String.join("\t", fields) + "\n");
            }
        }
        return String.join("", lines.stream().sorted().toList());
    }
}
