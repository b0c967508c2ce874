package dev.headrace.graph;

import java.util.Objects;

/**
 * The identity of a relation: its schema and its name, as PostgreSQL keeps them (not quoted, not folded).
 *
 * @param schema the schema; the logical one in a definition, the mapped one in a run
 * @param name the relation's name
 */
public record RelationName(String schema, String name) implements RelationReference, Comparable<RelationName> {
    public RelationName {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public RelationName relation() {
        return this;
    }

    @Override
    public int compareTo(RelationName other) {
        int bySchema = schema.compareTo(other.schema);
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** {@code schema.name}, for messages; SQL is written by the engine, which quotes. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
