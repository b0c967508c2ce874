package dev.headrace.processor.generation;

import dev.headrace.processor.declaration.PipelineDeclaration;
import java.util.List;

/**
 * A pipeline, ready to be written.
 *
 * @param declaration the pipeline
 * @param nodes its nodes: topological, ties by name
 */
public record PipelinePlan(PipelineDeclaration declaration, List<PlannedNode> nodes) {
    public PipelinePlan {
        nodes = List.copyOf(nodes);
    }
}
