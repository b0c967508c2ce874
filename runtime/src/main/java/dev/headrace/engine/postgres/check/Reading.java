package dev.headrace.engine.postgres.check;

import dev.headrace.engine.Query;
import dev.headrace.engine.Rows;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the first rows of a query. */
public record Reading(Server server) {
    private static final Set<Integer> NUMBERS =
            Set.of(Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.REAL, Types.DOUBLE);

    /** A bare relation name is looked up in these schemas, and then in those of the session. */
    public Rows read(Query query, List<String> schemas, int limit) {
        List<String> path = path(schemas);
        AuthorSql statement = AuthorSql.of("select * from (\n", query, ") as headrace_rows limit " + limit);
        return server.inTransaction(() -> {
            server.execute("set transaction read only");
            server.execute("set local search_path = " + Sql.identifiers(path));
            List<List<String>> rows = new ArrayList<>();
            List<Rows.Heading> headings = server.read("show", statement, result -> {
                while (result.next()) {
                    rows.add(row(result));
                }
                return headings(result.getMetaData());
            });
            return new Rows(headings, rows);
        });
    }

    /** PostgreSQL's own first, so that nothing in those schemas shadows it. */
    private List<String> path(List<String> schemas) {
        List<String> path = new ArrayList<>(List.of("pg_catalog"));
        path.addAll(schemas);
        path.addAll(server.query("select unnest(current_schemas(false))", row -> row.getString(1)));
        return path.stream().distinct().toList();
    }

    private static List<String> row(ResultSet result) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            values.add(result.getString(i));
        }
        return values;
    }

    private static List<Rows.Heading> headings(ResultSetMetaData columns) throws SQLException {
        List<Rows.Heading> headings = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            headings.add(new Rows.Heading(columns.getColumnLabel(i), NUMBERS.contains(columns.getColumnType(i))));
        }
        return headings;
    }
}
