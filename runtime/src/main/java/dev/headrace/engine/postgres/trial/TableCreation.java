package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.NodeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes an empty table from a declaration. */
record TableCreation(Server server) {
    /** Makes it unless there is a table of that name. */
    void create(Expectation table) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        if (!table.key().isEmpty()) {
            parts.add("primary key (" + Sql.identifiers(table.key()) + ")");
        }
        try {
            server.execute("create table if not exists " + Sql.qualified(table.place()) + " ("
                    + String.join(", ", parts) + ")");
        } catch (EngineException refusal) {
            throw new EngineException(
                    "no table can be made from the declaration of " + table.place() + ": " + refusal.getMessage(),
                    refusal.state(),
                    OptionalInt.empty(),
                    refusal);
        }
    }

    /** A type is written as the user spelled it; a column whose type nobody declared can hold anything as text. */
    private static String column(NodeColumn column) {
        return Sql.identifier(column.name()) + " " + column.type().orElse("text");
    }
}
