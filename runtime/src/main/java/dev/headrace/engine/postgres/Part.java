package dev.headrace.engine.postgres;

import dev.headrace.graph.RelationName;

/**
 * An index of a relation or a statistics object on it: it goes with the relation, and has a name of its own.
 *
 * @param keyword {@code index} or {@code statistics}
 * @param name its name
 */
record Part(String keyword, RelationName name) {
    String renaming(String to) {
        return "alter " + keyword + " " + Sql.qualified(name) + " rename to " + Sql.identifier(to);
    }

    /** As an {@link Obstacle} has it. */
    String label() {
        return keyword + " " + name.name();
    }
}
