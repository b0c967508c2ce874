package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import dev.headrace.graph.SqlText;
import java.util.function.UnaryOperator;

/**
 * A query and where its relations are.
 *
 * @param sql the query
 * @param places from logical relations to those of this run
 */
public record Query(SqlText sql, UnaryOperator<RelationName> places) {}
