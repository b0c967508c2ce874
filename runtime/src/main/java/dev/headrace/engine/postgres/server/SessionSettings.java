package dev.headrace.engine.postgres.server;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a session of ours is set up: nobody's functions shadow PostgreSQL's, and nothing waits for ever. */
final class SessionSettings {
    private SessionSettings() {}

    /** For the session, or, behind a pool of sessions, at the beginning of each transaction. */
    static void set(Server server, RunIdentity identity, boolean pooled) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("application_name", "headrace " + identity.pipeline());
        settings.put("search_path", path(server, identity));
        settings.put("standard_conforming_strings", "on");
        settings.put("client_min_messages", "warning");
        settings.put("lock_timeout", "60s");
        settings.put("idle_in_transaction_session_timeout", "10min");
        // A server whose platform cannot check for a dead client says so with an error; the run goes on without.
        boolean checks = server.inTransaction(
                        () -> server.attempt(() -> put(server, "client_connection_check_interval", "500ms", pooled)))
                .isEmpty();
        if (checks) {
            settings.put("client_connection_check_interval", "500ms");
        }
        if (pooled) {
            server.transactions().beginEachWith(() -> put(server, settings, true));
        } else {
            put(server, settings, false);
        }
    }

    private static void put(Server server, Map<String, String> settings, boolean local) {
        String all = settings.keySet().stream()
                .map(setting -> "pg_catalog.set_config(" + Sql.literal(setting) + ", ?, " + local + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        server.query(all, row -> row.getString(1), settings.values().toArray());
    }

    /** Sets on a connection that is not ours what our SQL relies on, and gives what puts it back. */
    static Runnable borrow(Server server, RunIdentity identity) {
        Map<String, String> before = new LinkedHashMap<>();
        for (String setting : List.of("search_path", "standard_conforming_strings")) {
            before.put(
                    setting,
                    server.query("select pg_catalog.current_setting(?)", row -> row.getString(1), setting)
                            .get(0));
        }
        put(server, Map.of("search_path", path(server, identity), "standard_conforming_strings", "on"), false);
        return () -> restore(server, before);
    }

    /** PostgreSQL's own functions come first, so that nobody's take their place; an extension's are wherever it is. */
    private static String path(Server server, RunIdentity identity) {
        Set<String> path = new LinkedHashSet<>(List.of("pg_catalog"));
        path.addAll(identity.prerequisites().path());
        for (String extension : identity.prerequisites().extensions()) {
            path.addAll(server.query(
                    "select n.nspname from pg_catalog.pg_extension e"
                            + " join pg_catalog.pg_namespace n on n.oid operator(pg_catalog.=) e.extnamespace"
                            + " where e.extname operator(pg_catalog.=) ?",
                    row -> row.getString(1),
                    extension));
        }
        // Unless it is named, it comes first: temporary tables and types would take the place of PostgreSQL's.
        path.add("pg_temp");
        return Sql.identifiers(path);
    }

    /** In a transaction that has failed nothing can be set; its rollback brings the old path back by itself. */
    private static void restore(Server server, Map<String, String> before) {
        try {
            put(server, before, false);
        } catch (EngineException refusal) {
            if (!refusal.state().equals("25P02")) {
                throw refusal;
            }
        }
    }

    private static void put(Server server, String setting, String value, boolean local) {
        put(server, Map.of(setting, value), local);
    }
}
