package dev.headrace.testing;

import dev.headrace.graph.PipelineDefinition;

/** As in the testing module. */
public abstract class ModelTestCase {
    protected ModelTestCase(PipelineDefinition definition, TestDatabase database) {}
}
