package dev.headrace.engine;

import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table in which each run leaves a row for each of its nodes; it is in the schema that the pipeline builds into. */
public interface History {
    /** The table's name. */
    String TABLE = "headrace_history";

    /** Says which nodes, by their logical names, the run is going to try; makes the table if there is none. */
    void begin(String command, Map<RelationName, RelationName> places);

    /**
     * Forgets all runs of this pipeline but the latest, of which it keeps that many; what was published last of each relation
     * is always kept.
     */
    void prune(int runs);

    /** Says what came of one of them. */
    default void finish(NodeRecord record) {
        finish(List.of(record));
    }

    /** Says what came of some of them. */
    void finish(List<NodeRecord> records);

    /** What the last run of this pipeline, before this one, has done. */
    Optional<PastRun> last();

    /** How long each node has taken, the last time it went well. */
    Map<String, Duration> durations();

    /** The relations that any run of any pipeline has put into this environment. */
    List<RelationName> published();

    /** Those of them that this pipeline has published. */
    List<RelationName> ownPublished();
}
