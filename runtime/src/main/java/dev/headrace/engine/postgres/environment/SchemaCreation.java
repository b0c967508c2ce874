package dev.headrace.engine.postgres.environment;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.OptionalInt;

/** Makes a schema that is not there. */
public record SchemaCreation(Server server) {
    /** Of two that make it at once one is refused, even with {@code if not exists}, and the schema is there. */
    public void create(String schema) {
        Catalog catalog = new Catalog(server);
        if (catalog.hasSchema(schema)) {
            return;
        }
        try {
            server.execute("create schema if not exists " + Sql.identifier(schema));
        } catch (EngineException refusal) {
            if (!refusal.state().equals("23505") || !catalog.hasSchema(schema)) {
                throw explained(schema, refusal);
            }
        }
    }

    private static EngineException explained(String schema, EngineException refusal) {
        return new EngineException(
                "there is no schema " + schema + ", and it cannot be created: " + refusal.getMessage()
                        + "\n  have it created for this role, or build into one that there is with --schema",
                refusal.state(),
                OptionalInt.empty(),
                refusal);
    }
}
