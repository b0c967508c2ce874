package dev.headrace.testing.mutation;

import dev.headrace.graph.ModelNode;
import java.util.List;

/**
 * A model and its mutants.
 *
 * @param className the binary name of its interface
 * @param sqlHash what its SQL was known by when the mutants were made
 * @param mutants the mutants
 */
public record MutatedModel(String className, int sqlHash, List<Mutant> mutants) {
    public MutatedModel {
        mutants = List.copyOf(mutants);
    }

    String simpleName() {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    /** Places in one text mean nothing in another. */
    void requireSame(ModelNode model) {
        if (model.sql().text().hashCode() != sqlHash) {
            throw new IllegalStateException("the SQL of " + model.origin()
                    + " has changed since its mutants were made: compile the test classes again");
        }
    }
}
