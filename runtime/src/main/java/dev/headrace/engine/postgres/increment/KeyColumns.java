package dev.headrace.engine.postgres.increment;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.stream.Collectors;

/** The columns that tell the rows of a table apart, and the rows that they do not tell apart. */
public record KeyColumns(List<String> columns) {
    /** How many keys a message names. */
    private static final int NAMED = 5;

    /** Refuses rows without a key, and two rows with one. */
    public void check(Server server, RelationName relation) {
        if (columns.isEmpty()) {
            return;
        }
        String list = Sql.identifiers(columns);
        List<String> nulls = server.query(
                "select count(*) from " + Sql.qualified(relation) + " where " + anyNull() + " having count(*) > 0",
                row -> row.getString(1));
        if (!nulls.isEmpty()) {
            throw new EngineException("null in the key (" + list + ") of " + nulls.get(0)
                    + " of the new rows, which could never be found again"
                    + "\n  leave such rows out, or make the key of columns that are never null; nothing was touched");
        }
        List<String> repeated = server.query(
                "select " + shown() + ", count(*) from " + Sql.qualified(relation) + " group by " + list
                        + " having count(*) > 1 order by 2 desc, 1 limit " + NAMED,
                row -> row.getString(1) + " in " + row.getString(2) + " rows");
        if (!repeated.isEmpty()) {
            throw new EngineException("the key (" + list + ") is not unique among the new rows: "
                    + String.join(", ", repeated) + "\n  keep one row of each, for example with"
                    + " row_number() over (partition by " + list + " order by …) = 1; nothing was touched");
        }
    }

    /** A condition on two relations' rows that have the same key. */
    String equal(String one, String other) {
        return columns.stream()
                .map(Sql::identifier)
                .map(column -> one + "." + column + " = " + other + "." + column)
                .collect(Collectors.joining(" and "));
    }

    private String anyNull() {
        return columns.stream()
                .map(column -> Sql.identifier(column) + " is null")
                .collect(Collectors.joining(" or "));
    }

    private String shown() {
        return columns.stream()
                .map(column -> "'" + Sql.identifier(column).replace("'", "''") + " = ' || " + Sql.identifier(column)
                        + "::text")
                .collect(Collectors.joining(" || ', ' || "));
    }
}
