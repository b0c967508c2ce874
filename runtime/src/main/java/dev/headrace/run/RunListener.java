package dev.headrace.run;

import dev.headrace.engine.PastRun;
import dev.headrace.engine.Released;
import dev.headrace.graph.Node;
import dev.headrace.graph.RelationName;
import java.util.Map;

/** Hears how a run goes on; called by one thread at a time. */
public interface RunListener {
    /** A listener that does nothing. */
    RunListener NONE = new RunListener() {};

    /** What the last run has left is run again: those nodes, with what is recorded of each. */
    default void retrying(PastRun last, Map<RelationName, String> left) {}

    /** The session is open and nothing has been built. */
    default void runStarted(RunStart start) {}

    /** A node's turn has come. */
    default void nodeStarted(Node node, RelationName place) {}

    /** A test has been answered, or skipped with its node. */
    default void testFinished(TestResult result) {}

    /** A node is published, or is to be published with all others, or is not going to be. */
    default void nodeFinished(NodeResult result) {}

    /** All that was to be published at once is published. */
    default void released(Released released) {}

    /** What was to be published at once is not, for that reason. */
    default void withheld(String why) {}

    /** All is over. */
    default void runFinished(RunResult result) {}
}
