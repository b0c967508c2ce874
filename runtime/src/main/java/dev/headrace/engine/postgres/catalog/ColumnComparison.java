package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.NodeColumn;
import java.util.ArrayList;
import java.util.List;

/** Holds the columns of what was made to those that the build has found. */
public final class ColumnComparison {
    private final TypeMatch types;

    public ColumnComparison(Server server) {
        this.types = new TypeMatch(server);
    }

    /** The 0-based positions at which name or type differ; none if nothing was expected. */
    public List<Integer> differing(Recipe recipe, List<CatalogColumn> found) {
        List<NodeColumn> expected = recipe.columns();
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < (expected.isEmpty() ? 0 : Math.max(expected.size(), found.size())); i++) {
            boolean both = i < expected.size() && i < found.size();
            if (!both || !isAsExpected(expected.get(i), found.get(i), recipe)) {
                differing.add(i);
            }
        }
        return differing;
    }

    private boolean isAsExpected(NodeColumn expected, CatalogColumn found, Recipe recipe) {
        boolean loose = recipe.loose().contains(expected.name());
        return expected.name().equals(found.name())
                && expected.type()
                        .map(type -> loose ? types.accepts(type, found) : types.same(type, found))
                        .orElse(true);
    }

    /** Refuses columns that the build does not expect. */
    public void refuseFaults(Recipe recipe, List<CatalogColumn> found) {
        List<String> faults = faults(recipe, found);
        if (!faults.isEmpty()) {
            throw new EngineException(String.join("\n  ", faults));
        }
    }

    /** The lines of a message about all differences; empty if there are none. */
    private List<String> faults(Recipe recipe, List<CatalogColumn> found) {
        List<Integer> differing = differing(recipe, found);
        if (differing.isEmpty()) {
            return List.of();
        }
        List<String> expected = recipe.columns().stream().map(NodeColumn::name).toList();
        List<String> names = found.stream().map(CatalogColumn::name).toList();
        List<String> faults = new ArrayList<>();
        if (expected.equals(names)) {
            faults.add("the query's types are not those that the build found");
            differing.forEach(i ->
                    faults.add("column " + names.get(i) + " is " + found.get(i).type() + ", not "
                            + recipe.columns().get(i).type().orElseThrow()));
        } else {
            faults.add("the query's columns are not those that the build found");
            faults.add("the build:  " + String.join(", ", expected));
            faults.add("PostgreSQL: " + String.join(", ", names));
        }
        faults.add("compile the pipeline again; if they still differ, this is a fault of Headrace");
        return faults;
    }
}
