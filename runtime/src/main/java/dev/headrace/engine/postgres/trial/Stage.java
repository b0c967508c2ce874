package dev.headrace.engine.postgres.trial;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Expectation;
import dev.headrace.engine.Made;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Rehearsal;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.ColumnComparison;
import dev.headrace.engine.postgres.environment.SchemaCreation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Plays rehearsals: all is made as it would be, looked at, and rolled back. */
public record Stage(Server server) {
    /** The tables whose primary keys a view's GROUP BY relies on. */
    private static final String KEYED = """
            select distinct n.nspname, c.relname
            from pg_depend d
            join pg_constraint k on k.oid = d.refobjid and k.contype = 'p'
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            where d.refclassid = 'pg_constraint'::regclass and d.classid = 'pg_rewrite'::regclass""";

    public Rehearsal.Outcome play(Rehearsal rehearsal) {
        return server.rolledBack(() -> {
            createSchemas(rehearsal);
            PrerequisiteCreation prerequisites = new PrerequisiteCreation(server);
            prerequisites.createLasting(rehearsal.prerequisites());
            prerequisites.createStubs(rehearsal.prerequisites());
            rehearsal.tables().forEach(new TableCreation(server)::create);
            List<Made> views = new ArrayList<>();
            rehearsal.views().forEach(recipe -> views.add(make(recipe)));
            return new Rehearsal.Outcome(views, keyed(rehearsal));
        });
    }

    private void createSchemas(Rehearsal rehearsal) {
        SchemaCreation schemas = new SchemaCreation(server);
        rehearsal.tables().stream()
                .map(table -> table.place().schema())
                .distinct()
                .forEach(schemas::create);
        rehearsal.views().stream()
                .map(recipe -> recipe.target().schema())
                .distinct()
                .forEach(schemas::create);
    }

    private Made make(Recipe recipe) {
        String name = Sql.qualified(recipe.target());
        AuthorSql view = AuthorSql.of("create view " + name + " as\n", recipe.query(), "");
        Optional<EngineException> refusal =
                server.attempt(() -> server.execute(recipe.target().toString(), view));
        refusal.filter(Stage::isOutOfRoom).ifPresent(full -> {
            throw new EngineException(
                    "the server has no room for all models in one transaction: " + full.getMessage()
                            + "\n  raise max_locks_per_transaction there",
                    full.state(),
                    OptionalInt.empty(),
                    full);
        });
        Made made = refusal.isPresent()
                ? new Made(recipe, List.of(), refusal, List.of())
                : found(recipe, new Catalog(server).find(recipe.target()).orElseThrow());
        if (made.asExpected()) {
            made = recipe.increment()
                    .map(increment -> grown(recipe, increment.sql()))
                    .filter(grown -> !grown.asExpected())
                    .orElse(made);
        }
        if (!made.asExpected()) {
            standIn(recipe);
        }
        return made;
    }

    /** What the server makes of the query by which a table grows: it reads what stands for the table. */
    private Made grown(Recipe recipe, SqlText increment) {
        RelationName name = new RelationName(recipe.target().schema(), "headrace_increment");
        AuthorSql view = AuthorSql.of(
                "create view " + Sql.qualified(name) + " as\n",
                new Query(increment, recipe.query().places()),
                "");
        Optional<EngineException> refusal =
                server.attempt(() -> server.execute(recipe.target().toString(), view));
        if (refusal.isPresent()) {
            return new Made(recipe, List.of(), refusal, List.of());
        }
        Made made = found(recipe, new Catalog(server).find(name).orElseThrow());
        server.execute("drop view " + Sql.qualified(name));
        return made;
    }

    /** PostgreSQL's class 53, insufficient resources, is no word on the query. */
    private static boolean isOutOfRoom(EngineException refusal) {
        return refusal.state().startsWith("53");
    }

    private Made found(Recipe recipe, CatalogRelation relation) {
        List<NodeColumn> columns = relation.columns().stream()
                .map(column -> new NodeColumn(column.name(), Optional.of(column.type())))
                .toList();
        List<Integer> differing = new ColumnComparison(server).differing(recipe, relation.columns());
        return new Made(recipe, columns, Optional.empty(), differing);
    }

    /** What reads a view that is not as expected is judged as if it were: one fault is told once. */
    private void standIn(Recipe recipe) {
        boolean known = !recipe.columns().isEmpty()
                && recipe.columns().stream().allMatch(column -> column.type().isPresent());
        if (known) {
            server.attempt(() -> {
                server.execute("drop view if exists " + Sql.qualified(recipe.target()));
                new TableCreation(server).create(new Expectation(recipe.target(), recipe.columns()));
            });
        }
    }

    private List<Expectation> keyed(Rehearsal rehearsal) {
        Set<RelationName> used =
                server.query(KEYED, row -> new RelationName(row.getString(1), row.getString(2))).stream()
                        .collect(Collectors.toSet());
        return rehearsal.tables().stream()
                .filter(table -> used.contains(table.place()))
                .toList();
    }
}
