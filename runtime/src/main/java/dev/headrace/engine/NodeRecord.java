package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * What a run records of one node.
 *
 * @param node the node, by its logical name
 * @param status what came of it, in dbt's words
 * @param rows how many rows it has, if that is known
 * @param elapsed how long it took
 * @param statement the SHA-256 of the query as it was sent; empty if there is none
 * @param error what went wrong; empty if nothing did
 */
public record NodeRecord(
        RelationName node, String status, OptionalLong rows, Duration elapsed, String statement, String error) {
    /** What is recorded of a node that is published. */
    public static final String SUCCESS = "success";

    /** What is recorded of a node that was published before and was not touched, because building it would change nothing. */
    public static final String UNCHANGED = "unchanged";

    /** What is recorded of a node whose turn has not come; it stays so if the run is killed. */
    public static final String PENDING = "pending";

    /** What is told of a node that is published, in a table that has lost its rows since because the server fell over. */
    public static final String EMPTIED = "emptied";
}
