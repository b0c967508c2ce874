package dev.headrace.engine.postgres.build;

import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.ColumnComparison;
import dev.headrace.engine.postgres.increment.Arrivals;
import dev.headrace.engine.postgres.increment.NeverNull;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.Increment;
import dev.headrace.graph.RelationName;
import java.util.function.Supplier;

/** Makes the rows that a growing table is to get, beside it, and a view of what it is going to be with them. */
record IncrementBuilder(Server server, TemporaryNames names) {
    Candidate build(Recipe recipe, Increment increment, CatalogRelation table) {
        new NeverNull(server, recipe).prepare(table);
        RelationName rows = names.candidate(recipe.target());
        RelationName whole = names.whole(recipe.target());
        Candidate candidate = new Candidate(recipe, Candidate.Form.INCREMENT, rows, whole, "");
        return discardedIfRefused(candidate, () -> {
            Arrivals arrivals = rows(recipe, increment, table, rows);
            server.inTransaction(() -> {
                server.execute("create view " + Sql.qualified(whole) + " as " + arrivals.whole());
                server.execute("comment on view " + Sql.qualified(whole) + " is " + Sql.literal(names.comment()));
                return whole;
            });
            return candidate;
        });
    }

    /** The whole table as it is going to be, beside the one that it is now. */
    Candidate copy(Recipe recipe, Increment increment, CatalogRelation table) {
        RelationName rows = names.candidate(recipe.target());
        RelationName copy = names.whole(recipe.target());
        Candidate candidate = new Candidate(recipe, Candidate.Form.RELATION, rows, copy, "");
        return discardedIfRefused(candidate, () -> {
            new NeverNull(server, recipe).check(table);
            rows(recipe, increment, table, rows);
            String outcome = server.inTransaction(() -> grown(recipe, increment, table, candidate));
            server.execute("analyze " + Sql.qualified(copy));
            return new Candidate(recipe, Candidate.Form.RELATION, rows, copy, outcome);
        });
    }

    private String grown(Recipe recipe, Increment increment, CatalogRelation table, Candidate candidate) {
        String copy = Sql.qualified(candidate.whole());
        String unlogged = recipe.storage().unlogged() ? "unlogged " : "";
        server.execute("create " + unlogged + "table " + copy + " as table " + Sql.qualified(table.name()));
        server.execute("comment on table " + copy + " is " + Sql.literal(names.comment()));
        Catalog catalog = new Catalog(server);
        Arrivals arrivals = new Arrivals(
                server,
                increment,
                catalog.find(candidate.whole()).orElseThrow(),
                catalog.find(candidate.temporary()).orElseThrow());
        arrivals.fitTable();
        new Indexes(server, names, recipe).create(candidate.whole());
        return arrivals.merge();
    }

    /** The new rows, which fit into the table. */
    private Arrivals rows(Recipe recipe, Increment increment, CatalogRelation table, RelationName rows) {
        create(recipe, increment, rows);
        CatalogRelation fresh = new Catalog(server).find(rows).orElseThrow();
        new ColumnComparison(server).refuseFaults(recipe, fresh.columns());
        Arrivals arrivals = new Arrivals(server, increment, table, fresh);
        arrivals.refuseUnfit(recipe);
        return arrivals;
    }

    private Candidate discardedIfRefused(Candidate candidate, Supplier<Candidate> work) {
        try {
            return work.get();
        } catch (EngineException refusal) {
            new Discarding(server).of(candidate);
            throw refusal;
        }
    }

    /** Scratch rows need no log: after a crash of the server the increment is made anew. */
    private void create(Recipe recipe, Increment increment, RelationName rows) {
        AuthorSql statement = AuthorSql.of(
                "create unlogged table " + Sql.qualified(rows) + " as\n",
                new Query(increment.sql(), recipe.query().places()),
                "");
        server.inTransaction(() -> {
            server.execute(recipe.target().toString(), statement);
            server.execute("comment on table " + Sql.qualified(rows) + " is " + Sql.literal(names.comment()));
            return rows;
        });
    }
}
