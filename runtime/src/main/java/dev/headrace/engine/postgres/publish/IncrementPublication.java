package dev.headrace.engine.postgres.publish;

import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.increment.Arrivals;
import dev.headrace.engine.postgres.increment.NeverNull;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.DeclaredProperties;
import dev.headrace.engine.postgres.storage.Hooks;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.Increment;

/** Puts new rows, which have passed their tests, into the table that grows, in the caller's transaction. */
record IncrementPublication(Server server, TemporaryNames names, Candidate candidate) {
    String run() {
        Recipe recipe = candidate.recipe();
        Increment increment = recipe.increment().orElseThrow();
        Catalog catalog = new Catalog(server);
        CatalogRelation table = catalog.find(recipe.target())
                .filter(CatalogRelation::isTable)
                .orElseThrow(() -> new EngineException(recipe.target()
                        + " is no table any more; somebody dropped or replaced it during the run; run again"));
        CatalogRelation rows = catalog.find(candidate.temporary()).orElseThrow();
        Arrivals arrivals = new Arrivals(server, increment, table, rows);
        arrivals.refuseOtherColumns();
        server.execute("drop view " + Sql.qualified(candidate.whole()));
        arrivals.fitTable();
        holdNeverNull(catalog.find(recipe.target()).orElseThrow());
        new Indexes(server, names, recipe).adjust(table);
        String outcome = arrivals.merge();
        server.execute("drop table " + Sql.qualified(rows.name()));
        new DeclaredProperties(server, recipe.storage())
                .apply(catalog.find(recipe.target()).orElseThrow());
        new Hooks(server).run(recipe, When.AFTER, recipe.target());
        return outcome;
    }

    private void holdNeverNull(CatalogRelation table) {
        NeverNull never = new NeverNull(server, candidate.recipe());
        never.release(table);
        never.hold(table);
    }
}
