package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.Prerequisites.FunctionSignature;
import dev.headrace.graph.Prerequisites.TypeDefinition;
import java.util.Collection;
import java.util.List;

/** Makes what SQL names besides tables, in a database of tests that does not have it. */
record PrerequisiteCreation(Server server) {
    /** Makes extensions and types; the functions are the user's to make, for only he knows what they do. */
    void createLasting(Prerequisites prerequisites) {
        SchemaCreation schemas = new SchemaCreation(server);
        prerequisites.path().forEach(schemas::create);
        prerequisites.extensions().forEach(this::extension);
        for (TypeDefinition type : prerequisites.types()) {
            if (!type.schema().isEmpty()) {
                schemas.create(type.schema());
            }
            create(type, qualified(type.schema(), type.name(), prerequisites));
        }
    }

    /** Roles belong to the whole server, where a test beside this one may be making the same. */
    void createRoles(Collection<String> roles) {
        for (String role : roles) {
            server.execute("do "
                    + Sql.literal("begin create role " + Sql.identifier(role)
                            + "; exception when duplicate_object or unique_violation then null; end"));
        }
    }

    /** Makes functions that can be named, and not called. */
    void createStubs(Prerequisites prerequisites) {
        server.execute("set local check_function_bodies = off");
        for (FunctionSignature function : prerequisites.functions()) {
            if (!function.schema().isEmpty()) {
                new SchemaCreation(server).create(function.schema());
            }
            server.execute("create function " + qualified(function.schema(), function.name(), prerequisites) + "("
                    + String.join(", ", function.arguments()) + ") returns " + function.result()
                    + " language sql as 'select null::" + function.result() + "'");
        }
    }

    private void extension(String name) {
        boolean available = !server.query("select 1 from pg_available_extensions where name = ?", row -> 1, name)
                .isEmpty();
        if (!available) {
            throw new EngineException("the extension " + name + " is not available on this server; install it there,"
                    + " or run the tests on a server that has it");
        }
        server.execute("create extension if not exists " + Sql.identifier(name) + schema() + " cascade");
    }

    /** Where the session finds what an extension brings, which is not PostgreSQL's own schema. */
    private String schema() {
        List<String> path = server.query(
                "select s from unnest(current_schemas(false)) with ordinality as p (s, n) where s <> 'pg_catalog'"
                        + " order by n limit 1",
                row -> row.getString(1));
        return path.isEmpty() ? "" : " schema " + Sql.identifier(path.get(0));
    }

    private void create(TypeDefinition type, String name) {
        boolean there = !server.query("select to_regtype(?)", row -> row.getString(1), name)
                .contains(null);
        if (!there) {
            String keyword = type.domain() ? "domain " : "type ";
            server.execute("create " + keyword + name + (type.domain() ? " as " : " as enum ") + type.definition());
        }
    }

    private static String qualified(String schema, String name, Prerequisites prerequisites) {
        String there = schema.isEmpty() ? prerequisites.path().get(0) : schema;
        return Sql.identifier(there) + "." + Sql.identifier(name);
    }
}
