package dev.headrace.engine.postgres.build;

import dev.headrace.Materialized;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * Refreshes a materialized view whose query is still the same, in a transaction that stays open until its tests have passed:
 * readers go on reading the old rows, and those that do not change are not written.
 */
record RefreshBuilder(Server server, TemporaryNames names) {
    /** What PostgreSQL asks of a view that is refreshed concurrently. */
    private static final String REFRESHABLE = """
            select 1 from pg_class c join pg_index i on i.indrelid = c.oid
            where c.oid = ? and c.relispopulated and i.indisunique and i.indisvalid and i.indimmediate
              and i.indpred is null and i.indexprs is null""";

    /** Whether a refresh makes of it what a new build would. */
    boolean applies(Recipe recipe, CatalogRelation old) {
        return recipe.materialized() == Materialized.MATERIALIZED_VIEW
                && old.isMaterializedView()
                && old.ours()
                && !server.query(REFRESHABLE, row -> 1, old.oid()).isEmpty()
                && isSameQuery(recipe, old);
    }

    /** The server prints both queries, with all names resolved; the new one is made as a view for that moment. */
    private boolean isSameQuery(Recipe recipe, CatalogRelation old) {
        RelationName view = names.whole(recipe.target());
        String name = Sql.qualified(view);
        AuthorSql statement = AuthorSql.of("create view " + name + " as\n", recipe.query(), "");
        return server.rolledBack(() -> {
            server.execute(recipe.target().toString(), statement);
            CatalogRelation made = new Catalog(server).find(view).orElseThrow();
            List<Boolean> same = server.query(
                    "select pg_get_viewdef(?::oid) = pg_get_viewdef(?::oid)",
                    row -> row.getBoolean(1),
                    made.oid(),
                    old.oid());
            return same.get(0) && made.hasSameColumnsAs(old);
        });
    }

    Candidate build(Recipe recipe) {
        RelationName target = recipe.target();
        server.open();
        try {
            server.execute("refresh materialized view concurrently " + Sql.qualified(target));
            return new Candidate(recipe, Candidate.Form.REFRESH, target, target, "REFRESH MATERIALIZED VIEW");
        } catch (EngineException refusal) {
            server.abandon();
            throw refusal;
        }
    }
}
