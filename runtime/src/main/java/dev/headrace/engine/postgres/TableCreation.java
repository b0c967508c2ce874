package dev.headrace.engine.postgres;

import dev.headrace.engine.Expectation;
import dev.headrace.graph.NodeColumn;
import java.util.stream.Collectors;

/** Makes an empty table from a declaration. */
record TableCreation(Server server) {
    /** A type is written as the user spelled it; a column whose type nobody declared can hold anything as text. */
    void create(Expectation table) {
        String columns = table.columns().stream().map(TableCreation::column).collect(Collectors.joining(", "));
        server.execute("create table if not exists " + Sql.qualified(table.place()) + " (" + columns + ")");
    }

    private static String column(NodeColumn column) {
        return Sql.identifier(column.name()) + " " + column.type().orElse("text");
    }
}
