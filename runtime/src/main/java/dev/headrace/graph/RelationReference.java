package dev.headrace.graph;

/** What stands for a relation: its name, or the node that it belongs to. */
public interface RelationReference {
    /** The relation's name. */
    RelationName relation();
}
