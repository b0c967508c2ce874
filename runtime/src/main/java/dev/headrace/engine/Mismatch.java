package dev.headrace.engine;

import dev.headrace.graph.RelationName;

/**
 * A way in which the catalog is not what was expected.
 *
 * @param place the relation
 * @param text what is wrong with it
 */
public record Mismatch(RelationName place, String text) {}
