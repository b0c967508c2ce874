package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.History;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.PastRun;
import dev.headrace.engine.Session;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be done again of the last run, as the database has it on record, wherever that run was started from. */
record Retrial(PastRun last) {
    static final String BUILD = "build";
    static final String RUN = "run";

    /** What is recorded behind the command of a run that publishes all at once. */
    static final String ATOMIC = " --atomic";

    private static final Set<String> DONE = Set.of(NodeRecord.SUCCESS, NodeRecord.UNCHANGED, "pass");

    static Retrial of(PipelineDefinition definition, Schemas schemas, Session session) {
        try {
            return new Retrial(session.history()
                    .last()
                    .orElseThrow(() -> new RunRefusedException(
                            "there is nothing to retry: " + schemas.target() + "." + History.TABLE + " has no run of "
                                    + definition.name() + " on record\n  run build",
                            RunRefusedException.CONFIGURATION)));
        } catch (EngineException refusal) {
            throw RunRefusedException.noConnection(refusal.getMessage(), refusal.state());
        }
    }

    /** The last run's own command: what was built without its tests is built so again. */
    String command() {
        return isAtomic() ? last.command().substring(0, last.command().length() - ATOMIC.length()) : last.command();
    }

    /** Whether the last run was to publish all at once. */
    boolean isAtomic() {
        return last.command().endsWith(ATOMIC);
    }

    RunPlan plan(PipelineDefinition definition, Set<RelationName> chosen) {
        Set<RelationName> again = definition.nodes().stream()
                .map(Node::relation)
                .filter(node -> chosen.contains(node) && isLeft(node))
                .collect(Collectors.toSet());
        RunPlan plan = RunPlan.of(definition, again);
        return command().equals(RUN) ? plan.withoutTests() : plan;
    }

    private boolean isLeft(RelationName node) {
        String status = last.statuses().get(node.toString());
        return status != null && !DONE.contains(status);
    }

    /** The nodes of that plan with what is recorded of each. */
    Map<RelationName, String> left(RunPlan plan) {
        Map<RelationName, String> left = new LinkedHashMap<>();
        plan.nodes()
                .forEach(node -> left.put(
                        node.relation(), last.statuses().get(node.relation().toString())));
        return left;
    }
}
