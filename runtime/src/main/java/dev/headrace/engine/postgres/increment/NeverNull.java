package dev.headrace.engine.postgres.increment;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Blockers;
import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Retry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.NodeColumn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds a growing table to what the build calls never null: that is proved of rows to come, and what an older query left in
 * the table only a constraint knows.
 */
public record NeverNull(Server server, Recipe recipe) {
    private static final String PROOF = "headrace_never_null";
    private static final String NULL_FOUND = "23502";
    private static final Duration LOCK_WAIT = Duration.ofSeconds(60);

    /** What holds the table of that recipe: one that is made anew by each run is held to it by the query. */
    public static Optional<NeverNull> of(Server server, Recipe recipe) {
        return recipe.increment().map(growing -> new NeverNull(server, recipe));
    }

    /** The columns of which it is said here whether they are held. */
    public static List<String> known(Recipe recipe) {
        return recipe.increment().isEmpty()
                ? List.of()
                : recipe.columns().stream().map(NodeColumn::name).toList();
    }

    /** Refuses nulls among the old rows of a table that is going to be copied. */
    public void check(CatalogRelation table) {
        List<String> columns = named(table, true, false);
        if (!columns.isEmpty()) {
            refuseNulls(table, columns);
        }
    }

    /** Refuses nulls among the old rows; without any, the table comes to know it while others read and write. */
    public void prepare(CatalogRelation table) {
        List<String> columns = named(table, true, false);
        if (columns.isEmpty()) {
            return;
        }
        refuseNulls(table, columns);
        locked(table, () -> {
            alter(table, "drop constraint if exists " + PROOF);
            alter(
                    table,
                    "add constraint " + PROOF + " check (" + each(columns, "", " is not null", " and ") + ")"
                            + " not valid");
        });
        // What a row of nulls in a column of a row type does not pass is held at the publication, by a scan.
        boolean valid = server.inTransaction(() -> server.attempt(() -> alter(table, "validate constraint " + PROOF)))
                .isEmpty();
        locked(table, () -> {
            if (valid) {
                alter(table, each(columns, "alter column ", " set not null", ", "));
            }
            alter(table, "drop constraint " + PROOF);
        });
    }

    /** In the publication's transaction, before any row gets in: what may be null now is not held any more. */
    public void release(CatalogRelation table) {
        List<String> freed = named(table, false, true);
        if (!freed.isEmpty()) {
            alter(table, each(freed, "alter column ", " drop not null", ", "));
        }
    }

    /** In the publication's transaction; only a table that nobody has held yet is read for it. */
    public void hold(CatalogRelation table) {
        List<String> held = named(table, true, false);
        if (!held.isEmpty()) {
            try {
                alter(table, held.stream().map(this::held).collect(Collectors.joining(", ")));
            } catch (EngineException refusal) {
                throw refusal.state().equals(NULL_FOUND) ? explained(refusal) : refusal;
            }
        }
    }

    /** From PostgreSQL 18 on it has a name, which should be that of a constraint on the target, and not on a candidate. */
    private String held(String column) {
        String name = recipe.target().name() + "_" + column + "_not_null";
        boolean named = name.getBytes(StandardCharsets.UTF_8).length <= 63
                && server.query("select current_setting('server_version_num')::int >= 180000", row -> row.getBoolean(1))
                        .get(0);
        return named
                ? "add constraint " + Sql.identifier(name) + " not null " + Sql.identifier(column)
                : "alter column " + Sql.identifier(column) + " set not null";
    }

    private EngineException explained(EngineException refusal) {
        return refusal.saying("null in what is declared as never null: " + refusal.getMessage()
                + "\n  the command build shows such rows; nothing was touched");
    }

    private void refuseNulls(CatalogRelation table, List<String> columns) {
        List<String> counts = new ArrayList<>();
        server.query(
                "select " + each(columns, "count(*) filter (where num_nulls(", ") > 0)", ", ") + " from "
                        + Sql.qualified(table.name()),
                row -> {
                    for (int i = 0; i < columns.size(); i++) {
                        if (row.getLong(i + 1) > 0) {
                            counts.add(columns.get(i) + " in " + row.getLong(i + 1) + " rows");
                        }
                    }
                    return counts;
                });
        if (!counts.isEmpty()) {
            throw new EngineException("old rows of " + table.name() + " have null in what is never null now: "
                    + String.join(", ", counts)
                    + "\n  run it once with --full-refresh, or mend these rows; nothing was touched");
        }
    }

    /** The table's columns that the build calls so, and that the table itself holds to it or not. */
    private List<String> named(CatalogRelation table, boolean never, boolean held) {
        return table.columns().stream()
                .filter(column -> column.notNull() == held)
                .map(CatalogColumn::name)
                .filter(name -> recipe.columns().stream()
                        .anyMatch(column -> column.name().equals(name) && column.notNull() == never))
                .toList();
    }

    private void locked(CatalogRelation table, Runnable work) {
        new Retry(LOCK_WAIT, new Blockers(server, List.of(table.name()))::describe)
                .run(() -> server.inTransaction(() -> {
                    server.execute("set local lock_timeout = '100ms'");
                    work.run();
                    return table;
                }));
    }

    private void alter(CatalogRelation table, String what) {
        server.execute("alter table " + Sql.qualified(table.name()) + " " + what);
    }

    private static String each(List<String> columns, String before, String after, String between) {
        return columns.stream()
                .map(column -> before + Sql.identifier(column) + after)
                .collect(Collectors.joining(between));
    }
}
