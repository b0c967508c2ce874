package dev.headrace.engine.postgres.environment;

import dev.headrace.engine.Rights;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Asks what the session's role may do. */
public record RoleRights(Server server) {
    public Rights of(
            Collection<String> schemas,
            Collection<RelationName> tables,
            Prerequisites prerequisites,
            Collection<String> grantees) {
        String role = server.query("select current_user::text", row -> row.getString(1))
                .get(0);
        boolean superuser = is("select rolsuper from pg_catalog.pg_roles where rolname = current_user");
        return new Rights(
                role,
                superuser,
                schemas.stream().map(this::onSchema).toList(),
                tables.stream().map(this::onTable).toList(),
                missing(prerequisites, grantees));
    }

    private Rights.OnSchema onSchema(String schema) {
        boolean exists = new Catalog(server).hasSchema(schema);
        boolean allowed = exists
                ? is("select has_schema_privilege(?, 'create') and has_schema_privilege(?, 'usage')", schema, schema)
                : is("select has_database_privilege(current_database(), 'create')");
        return new Rights.OnSchema(schema, exists, allowed);
    }

    private Rights.OnTable onTable(RelationName table) {
        boolean visible = is(
                "select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = ? and c.relname = ?)",
                table.schema(),
                table.name());
        if (!visible) {
            return new Rights.OnTable(table, false, false, List.of());
        }
        String name = Sql.qualified(table);
        // Without usage of its schema nothing can be done with it, and its privileges cannot be asked by its name.
        if (!is("select has_schema_privilege(?, 'usage')", table.schema())) {
            return new Rights.OnTable(table, true, false, List.of());
        }
        boolean readable = is("select has_any_column_privilege(?::text, 'select')", name);
        List<String> writing = server.query(
                "select privilege from unnest(array['insert', 'update', 'delete', 'truncate']) as privilege"
                        + " where case when privilege in ('insert', 'update') then has_any_column_privilege(?::text,"
                        + " privilege) else has_table_privilege(?::text, privilege) end",
                row -> row.getString(1),
                name,
                name);
        return new Rights.OnTable(table, true, readable, writing);
    }

    private List<String> missing(Prerequisites prerequisites, Collection<String> grantees) {
        List<String> missing = new ArrayList<>();
        for (String schema : prerequisites.path()) {
            if (!new Catalog(server).hasSchema(schema)) {
                missing.add("schema " + schema + " of the search path");
            }
        }
        for (String extension : prerequisites.extensions()) {
            if (!is("select exists (select from pg_extension where extname = ?)", extension)) {
                missing.add("extension " + extension);
            }
        }
        for (String grantee : grantees) {
            if (!is("select exists (select from pg_roles where rolname = ?)", grantee)) {
                missing.add("role " + grantee + ", to which privileges are granted");
            }
        }
        return missing;
    }

    private boolean is(String question, Object... values) {
        return server.query(question, row -> row.getBoolean(1), values).stream().anyMatch(Boolean.TRUE::equals);
    }
}
