package dev.headrace.engine.postgres;

import dev.headrace.Materialized;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        List<NodeColumn> expected = candidate.recipe().columns();
        List<CatalogColumn> found =
                new Catalog(server).find(candidate.temporary()).orElseThrow().columns();
        if (expected.isEmpty()) {
            return;
        }
        List<String> expectedNames = expected.stream().map(NodeColumn::name).toList();
        List<String> foundNames = found.stream().map(CatalogColumn::name).toList();
        if (!expectedNames.equals(foundNames)) {
            throw new EngineException("the query's columns are not those that the build found"
                    + "\n  the build:  " + String.join(", ", expectedNames)
                    + "\n  PostgreSQL: " + String.join(", ", foundNames)
                    + "\n  compile the pipeline again; if they still differ, this is a fault of Headrace");
        }
        compareTypes(expected, found);
    }

    private void compareTypes(List<NodeColumn> expected, List<CatalogColumn> found) {
        TypeMatch types = new TypeMatch(server);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            CatalogColumn column = found.get(i);
            expected.get(i)
                    .type()
                    .filter(type -> !types.accepts(type, column))
                    .ifPresent(type -> faults.add(column.name() + " is " + column.type() + ", not " + type));
        }
        if (!faults.isEmpty()) {
            throw new EngineException("the query's types are not those that the build found"
                    + faults.stream().map(fault -> "\n  column " + fault).collect(Collectors.joining())
                    + "\n  declare what PostgreSQL says, or cast in the SQL");
        }
    }
}
