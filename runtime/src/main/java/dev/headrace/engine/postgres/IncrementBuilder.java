package dev.headrace.engine.postgres;

import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.graph.Increment;
import dev.headrace.graph.RelationName;

/** Makes the rows that a growing table is to get, beside it, and a view of what it is going to be with them. */
record IncrementBuilder(Server server, TemporaryNames names) {
    Candidate build(Recipe recipe, Increment increment, CatalogRelation table) {
        new NeverNull(server, recipe).prepare(table);
        RelationName rows = names.candidate(recipe.target());
        RelationName whole = names.whole(recipe.target());
        Candidate candidate = new Candidate(recipe, Candidate.Form.INCREMENT, rows, whole, "");
        try {
            create(recipe, increment, rows);
            CatalogRelation fresh = new Catalog(server).find(rows).orElseThrow();
            new ColumnComparison(server).refuseFaults(recipe, fresh.columns());
            ColumnChange change = ColumnChange.of(table, fresh);
            change.check(increment.onSchemaChange());
            change.refuseEmpty(server, recipe);
            new KeyColumns(increment.key()).check(server, rows);
            server.inTransaction(() -> {
                server.execute(
                        "create view " + Sql.qualified(whole) + " as " + new IncrementSql(increment, change).whole());
                server.execute("comment on view " + Sql.qualified(whole) + " is " + Sql.literal(names.comment()));
                return whole;
            });
            return candidate;
        } catch (EngineException refusal) {
            discard(candidate);
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

    void discard(Candidate candidate) {
        server.execute("drop view if exists " + Sql.qualified(candidate.whole()));
        server.execute("drop table if exists " + Sql.qualified(candidate.temporary()));
    }
}
