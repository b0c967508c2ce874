package dev.headrace.engine.postgres.increment;

import dev.headrace.OnSchemaChange;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the columns of new rows differ from those of the table that they go into.
 *
 * @param table the table
 * @param rows the relation that has the new rows
 * @param retyped the columns that the two have with different types
 */
record ColumnChange(CatalogRelation table, CatalogRelation rows, List<Retyped> retyped) {
    /** A column with its type in the table and in the new rows, and whether every value of the one fits into the other. */
    record Retyped(String name, String old, String fresh, boolean fits, boolean fitsBack) {
        String text() {
            return name + " (" + old + " in the table, " + fresh + " in the query)";
        }
    }

    static ColumnChange of(CatalogRelation table, CatalogRelation rows) {
        List<Retyped> retyped = new ArrayList<>();
        for (CatalogColumn column : rows.columns()) {
            find(table, column.name())
                    .filter(old -> !old.type().equals(column.type()))
                    .ifPresent(old -> retyped.add(new Retyped(
                            column.name(),
                            old.type(),
                            column.type(),
                            Widening.isLossless(old.type(), column.type()),
                            Widening.isLossless(column.type(), old.type()))));
        }
        return new ColumnChange(table, rows, retyped);
    }

    /** Those that the new rows have and the table has not. */
    List<CatalogColumn> added() {
        return rows.columns().stream()
                .filter(column -> find(table, column.name()).isEmpty())
                .toList();
    }

    /** Those that the table has and the new rows have not. */
    List<CatalogColumn> gone() {
        return table.columns().stream()
                .filter(column -> find(rows, column.name()).isEmpty())
                .toList();
    }

    /** Refuses what that policy does not allow. */
    void check(OnSchemaChange policy) {
        List<String> faults = new ArrayList<>();
        boolean fail = policy == OnSchemaChange.FAIL;
        boolean sync = policy == OnSchemaChange.SYNC_ALL_COLUMNS;
        if (fail && !added().isEmpty()) {
            faults.add("only the query has " + names(added()));
        }
        if ((fail || policy == OnSchemaChange.IGNORE) && !gone().isEmpty()) {
            faults.add("only the table has " + names(gone()));
        }
        retyped.stream()
                .filter(column -> fail || !(sync ? column.fits() : column.fitsBack()))
                .forEach(column -> faults.add(
                        "another type: " + column.text() + (fail ? "" : ", and a value could be lost between them")));
        if (!faults.isEmpty()) {
            throw new EngineException("the query's columns are not those of the table " + table.name() + ":\n  "
                    + String.join("\n  ", faults) + "\n  run it once with --full-refresh, or "
                    + (fail ? "say by onSchemaChange what is to happen" : "change the query")
                    + "; nothing was touched");
        }
    }

    /** Refuses to add a column that is never null to rows that are there, which would have nothing in it. */
    void refuseEmpty(Server server, Recipe recipe) {
        List<String> never = added().stream()
                .map(CatalogColumn::name)
                .filter(name -> recipe.columns().stream()
                        .anyMatch(column -> column.notNull() && column.name().equals(name)))
                .toList();
        boolean empty = never.isEmpty()
                || server.query("select 1 from " + Sql.qualified(table.name()) + " limit 1", row -> 1)
                        .isEmpty();
        if (!empty && grows(recipe.increment().orElseThrow().onSchemaChange())) {
            throw new EngineException("the old rows of " + table.name() + " would have null in what is never null: "
                    + String.join(", ", never)
                    + "\n  run it once with --full-refresh, or declare the column as one that may be null"
                    + "; nothing was touched");
        }
    }

    private static boolean grows(OnSchemaChange policy) {
        return policy == OnSchemaChange.SYNC_ALL_COLUMNS || policy == OnSchemaChange.APPEND_NEW_COLUMNS;
    }

    /** Changes the table as that policy says. */
    void apply(Server server, OnSchemaChange policy) {
        boolean sync = policy == OnSchemaChange.SYNC_ALL_COLUMNS;
        List<String> steps = new ArrayList<>();
        if (sync) {
            gone().forEach(column -> steps.add("drop column " + Sql.identifier(column.name())));
            retyped.forEach(
                    column -> steps.add("alter column " + Sql.identifier(column.name()) + " type " + column.fresh()));
        }
        if (grows(policy)) {
            added().forEach(column -> steps.add("add column " + Sql.identifier(column.name()) + " " + column.type()));
        }
        if (!steps.isEmpty()) {
            server.execute("alter table " + Sql.qualified(table.name()) + " " + String.join(", ", steps));
        }
    }

    /** The columns that the new rows bring into the table. */
    List<String> written(OnSchemaChange policy) {
        return rows.columns().stream()
                .map(CatalogColumn::name)
                .filter(name -> grows(policy) || find(table, name).isPresent())
                .toList();
    }

    /** The table's columns as the new rows have them; those that it has not are null. */
    String selectedFrom(String alias) {
        return rows.columns().stream()
                .map(column -> find(table, column.name())
                                .map(old -> alias + "." + Sql.identifier(column.name()))
                                .orElse("null")
                        + "::" + column.type() + " as " + Sql.identifier(column.name()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<CatalogColumn> find(CatalogRelation relation, String name) {
        return relation.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private static String names(List<CatalogColumn> columns) {
        return columns.stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
    }
}
