package dev.headrace.engine.postgres.storage;

import dev.headrace.When;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import java.util.function.UnaryOperator;

/** Runs the user's own statements. */
public record Hooks(Server server) {
    /** Those of a model; what they call <code>{{ this }}</code> is that relation. */
    public void run(Recipe recipe, When when, RelationName self) {
        run(recipe, recipe.query().places(), when, self);
    }

    /** Those of a model, whose relations are there. */
    public void run(Recipe recipe, UnaryOperator<RelationName> places, When when, RelationName self) {
        for (SqlText sql : recipe.storage().hooks(when)) {
            run(
                    recipe.target().toString(),
                    new Query(sql, logical -> {
                        RelationName place = places.apply(logical);
                        return place.equals(recipe.target()) ? self : place;
                    }),
                    "the hook " + when);
        }
    }

    /** One of a pipeline. */
    public void run(Query statement) {
        run("", statement, "a hook of the pipeline");
    }

    private void run(String node, Query statement, String what) {
        try {
            server.execute(node, AuthorSql.of("", statement, ""));
        } catch (EngineException refusal) {
            String line = statement.sql().text().strip().lines().findFirst().orElse("");
            throw refusal.saying(what + " failed: " + refusal.getMessage() + "\n  in: " + line);
        }
    }
}
