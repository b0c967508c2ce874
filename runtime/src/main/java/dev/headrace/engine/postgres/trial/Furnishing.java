package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.Expectation;
import dev.headrace.engine.postgres.environment.SchemaCreation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.Prerequisites;
import java.util.Collection;
import java.util.List;

/** Makes in a database of tests what stays there. */
public record Furnishing(Server server) {
    /** Roles belong to the whole server, where a test beside this one may be making the same. */
    public void createRoles(Collection<String> roles) {
        for (String role : roles) {
            server.execute("do "
                    + Sql.literal("begin create role " + Sql.identifier(role)
                            + "; exception when duplicate_object or unique_violation then null; end"));
        }
    }

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
