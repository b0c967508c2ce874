package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.Expectation;
import dev.headrace.engine.postgres.environment.SchemaCreation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.Prerequisites;
import java.util.List;

/** Makes in a database of tests what stays there. */
public record Furnishing(Server server) {
    /** The extensions, types, schemas and tables that are not there. */
    public void createTables(Prerequisites prerequisites, List<Expectation> tables) {
        new PrerequisiteCreation(server).createLasting(prerequisites);
        tables.stream().map(table -> table.place().schema()).distinct().forEach(new SchemaCreation(server)::create);
        tables.forEach(new TableCreation(server)::create);
    }

    /** What trials need besides tables: extensions, types, a clock that can stand still. */
    public void furnish(Prerequisites prerequisites) {
        new PrerequisiteCreation(server).createLasting(prerequisites);
        new FixedClock(server).install();
    }
}
