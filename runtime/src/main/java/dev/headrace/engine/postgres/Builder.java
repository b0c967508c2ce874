package dev.headrace.engine.postgres;

import dev.headrace.Materialized;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.graph.RelationName;
import java.util.List;

/** Makes a relation beside the one it is going to replace. */
record Builder(Server server, TemporaryNames names) {
    Candidate build(Recipe recipe) {
        RelationName temporary = names.candidate(recipe.target());
        Candidate candidate = new Candidate(recipe, temporary, create(recipe, temporary));
        try {
            compareColumns(candidate);
            if (recipe.materialized() == Materialized.TABLE) {
                server.execute("analyze " + Sql.qualified(temporary));
            }
            return candidate;
        } catch (EngineException refusal) {
            discard(candidate);
            throw refusal;
        }
    }

    void discard(Candidate candidate) {
        server.execute("drop " + keyword(candidate.recipe()) + " if exists " + Sql.qualified(candidate.temporary()));
    }

    private String create(Recipe recipe, RelationName temporary) {
        String keyword = keyword(recipe);
        String name = Sql.qualified(temporary);
        AuthorSql statement = AuthorSql.of("create " + keyword + " " + name + " as\n", recipe.query(), "");
        long rows = server.inTransaction(() -> {
            long made = server.execute(recipe.target().toString(), statement);
            server.execute("comment on " + keyword + " " + name + " is " + Sql.literal(names.comment()));
            return made;
        });
        return keyword.equals("table") ? "SELECT " + rows : "CREATE VIEW";
    }

    static String keyword(Recipe recipe) {
        return switch (recipe.materialized()) {
            case TABLE -> "table";
            case VIEW -> "view";
            default ->
                throw new EngineException(
                        "a model cannot be materialized as " + recipe.materialized() + " here; use VIEW or TABLE");
        };
    }

    private void compareColumns(Candidate candidate) {
        List<CatalogColumn> found =
                new Catalog(server).find(candidate.temporary()).orElseThrow().columns();
        List<String> faults = new ColumnComparison(server).faults(candidate.recipe(), found);
        if (!faults.isEmpty()) {
            throw new EngineException(String.join("\n  ", faults));
        }
    }
}
