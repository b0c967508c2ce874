package dev.headrace.engine.postgres.build;

import dev.headrace.Materialized;
import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.ColumnComparison;
import dev.headrace.engine.postgres.increment.KeyColumns;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.Hooks;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.Increment;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a relation beside the one it is going to replace, or the rows that a growing one is to get. */
public record Builder(Server server, TemporaryNames names) {
    public Candidate build(Recipe recipe) {
        new Hooks(server).run(recipe, When.BEFORE, recipe.target());
        Optional<CatalogRelation> old = old(recipe);
        Optional<Increment> growth = old.flatMap(found -> growth(recipe, found));
        if (growth.isPresent()) {
            old.get().refuseIfForeign();
            return new IncrementBuilder(server, names).build(recipe, growth.get(), old.get());
        }
        RefreshBuilder refresh = new RefreshBuilder(server, names);
        return old.filter(found -> refresh.applies(recipe, found))
                .map(found -> refresh.build(recipe))
                .orElseGet(() -> anew(recipe));
    }

    /** So that nothing which anybody reads is touched: what grows is copied, and nothing is refreshed. */
    public Candidate stage(Recipe recipe) {
        new Hooks(server).run(recipe, When.BEFORE, recipe.target());
        Optional<CatalogRelation> old = new Catalog(server).find(recipe.target());
        Optional<Increment> growth = old.flatMap(found -> growth(recipe, found));
        if (growth.isEmpty()) {
            return anew(recipe);
        }
        old.get().refuseIfForeign();
        return new IncrementBuilder(server, names).copy(recipe, growth.get(), old.get());
    }

    /** What it is now does not matter to what is made anew whatever that is. */
    private Optional<CatalogRelation> old(Recipe recipe) {
        boolean matters = recipe.growth().isPresent() || recipe.materialized() == Materialized.MATERIALIZED_VIEW;
        return matters ? new Catalog(server).find(recipe.target()) : Optional.empty();
    }

    /** What has lost its rows is built in full, whatever the increment would find. */
    private Optional<Increment> growth(Recipe recipe, CatalogRelation old) {
        return recipe.growth().filter(growing -> old.isTable() && !new Catalog(server).isEmptied(old));
    }

    private Candidate anew(Recipe recipe) {
        RelationName temporary = names.candidate(recipe.target());
        Candidate candidate = Candidate.relation(recipe, temporary, create(recipe, temporary));
        try {
            complete(recipe, temporary);
            return candidate;
        } catch (EngineException refusal) {
            new Discarding(server).of(candidate);
            throw refusal;
        }
    }

    /** Makes it once more under another name, in the caller's transaction. */
    public void make(Recipe recipe, RelationName temporary) {
        create(recipe, temporary);
        complete(recipe, temporary);
    }

    private void complete(Recipe recipe, RelationName temporary) {
        CatalogRelation fresh = new Catalog(server).find(temporary).orElseThrow();
        new ColumnComparison(server).refuseFaults(recipe, fresh.columns());
        if (!fresh.isView()) {
            List<String> key = recipe.increment().map(Increment::key).orElse(List.of());
            new KeyColumns(key).check(server, temporary);
            Indexes indexes = new Indexes(server, names, recipe);
            indexes.create(temporary);
            if (!indexes.none()) {
                server.execute(analyzing(temporary));
            }
        }
    }

    private String create(Recipe recipe, RelationName temporary) {
        String keyword = CatalogRelation.keyword(recipe.materialized());
        String name = Sql.qualified(temporary);
        String unlogged = recipe.storage().unlogged() ? "unlogged " : "";
        AuthorSql statement = AuthorSql.of("create " + unlogged + keyword + " " + name + " as\n", recipe.query(), "");
        List<String> behind = new ArrayList<>();
        behind.add("comment on " + keyword + " " + name + " is " + Sql.literal(names.comment()));
        // Of an index on an expression there are statistics too, so that otherwise the indexes come first.
        if (!recipe.isView() && new Indexes(server, names, recipe).none()) {
            behind.add(analyzing(temporary));
        }
        long rows = server.execute(recipe.target().toString(), statement, behind);
        return keyword.equals("view") ? "CREATE VIEW" : "SELECT " + rows;
    }

    private static String analyzing(RelationName relation) {
        return "analyze " + Sql.qualified(relation);
    }
}
