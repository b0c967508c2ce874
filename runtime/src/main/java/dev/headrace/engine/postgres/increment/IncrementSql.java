package dev.headrace.engine.postgres.increment;

import dev.headrace.OnSchemaChange;
import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.Increment;
import java.util.List;
import java.util.stream.Collectors;

/** The statements by which new rows, {@code i}, get into a table that grows, {@code t}. */
record IncrementSql(Increment increment, ColumnChange change) {
    /** What the table is going to be, as a query. */
    String whole() {
        String kept = "select " + change.selectedFrom("t") + " from " + table() + " as t";
        if (increment.key().isEmpty()) {
            return kept + " union all select " + list(rowNames()) + " from " + rows();
        }
        return kept + " where not exists (select from " + rows() + " as i where " + key().equal("t", "i")
                + ") union all " + (increment.updateColumns().isEmpty() ? arriving() : updated());
    }

    private String arriving() {
        return "select " + list(rowNames()) + " from " + rows();
    }

    /** Of a row that is there only some columns change. */
    private String updated() {
        String first = Sql.identifier(increment.key().get(0));
        String columns = change.rows().columns().stream()
                .map(column -> {
                    String name = Sql.identifier(column.name());
                    return increment.updateColumns().contains(column.name())
                                    || increment.key().contains(column.name())
                            ? "i." + name
                            : "case when o." + first + " is null then i." + name + " else o." + name + " end";
                })
                .collect(Collectors.joining(", "));
        return "select " + columns + " from " + rows() + " as i left join (select " + change.selectedFrom("t")
                + " from " + table() + " as t) as o on " + key().equal("o", "i");
    }

    /** In their order; the number of rows that the last one writes is the increment's. */
    List<String> merge() {
        return switch (increment.strategy()) {
            case UPSERT -> List.of(upsert());
            case MERGE -> List.of(mergeStatement());
            case DELETE_INSERT ->
                List.of(
                        delete(),
                        insert() + " where not exists (select from " + table() + " as t where " + key().equal("t", "i")
                                + ")");
            default -> List.of(insert());
        };
    }

    private String insert() {
        return "insert into " + table() + " as t (" + list(written()) + ") select " + list(written()) + " from "
                + source();
    }

    private String upsert() {
        return insert() + " on conflict (" + list(increment.key()) + ") do update set " + assignments("excluded")
                + " where " + differs(changed(), "excluded");
    }

    private String mergeStatement() {
        return "merge into " + table() + " as t using " + source() + " on " + key().equal("t", "i")
                + " when matched and " + differs(changed(), "i") + " then update set " + assignments("i")
                + " when not matched then insert (" + list(written()) + ") values (" + from("i", written()) + ")";
    }

    /** A row that stays as it is need not be written again. */
    private String delete() {
        return "delete from " + table() + " as t using " + source() + " where " + key().equal("t", "i") + " and "
                + differs(written(), "i");
    }

    private String assignments(String from) {
        return changed().stream()
                .map(Sql::identifier)
                .map(column -> column + " = " + from + "." + column)
                .collect(Collectors.joining(", "));
    }

    /** By their bytes: {@code =} takes different values of some types for equal, and others have none. */
    private static String differs(List<String> columns, String other) {
        return "row(" + from("t", columns) + ")::record *<> row(" + from(other, columns) + ")::record";
    }

    /** The new rows, of the table's types. */
    private String source() {
        boolean synced = increment.onSchemaChange() == OnSchemaChange.SYNC_ALL_COLUMNS;
        String columns = written().stream()
                .map(name -> change.retyped().stream()
                        .filter(column -> !synced && column.name().equals(name))
                        .findFirst()
                        .map(column -> Sql.identifier(name) + "::" + column.old() + " as " + Sql.identifier(name))
                        .orElse(Sql.identifier(name)))
                .collect(Collectors.joining(", "));
        return "(select " + columns + " from " + rows() + ") as i";
    }

    private List<String> written() {
        return change.written(increment.onSchemaChange());
    }

    private List<String> changed() {
        return increment.updateColumns().isEmpty()
                ? written()
                : written().stream().filter(increment.updateColumns()::contains).toList();
    }

    private List<String> rowNames() {
        return change.rows().columns().stream().map(CatalogColumn::name).toList();
    }

    private KeyColumns key() {
        return new KeyColumns(increment.key());
    }

    private String table() {
        return Sql.qualified(change.table().name());
    }

    private String rows() {
        return Sql.qualified(change.rows().name());
    }

    private static String list(List<String> columns) {
        return Sql.identifiers(columns);
    }

    private static String from(String alias, List<String> columns) {
        return columns.stream()
                .map(column -> alias + "." + Sql.identifier(column))
                .collect(Collectors.joining(", "));
    }
}
