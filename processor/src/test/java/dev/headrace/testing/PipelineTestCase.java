package dev.headrace.testing;

import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;

/** As in the testing module. */
public abstract class PipelineTestCase extends ModelTestCase {
    protected PipelineTestCase(PipelineDefinition definition, TestDatabase database) {
        super(definition, database);
    }

    protected final void check(DataTest test) {}

    protected final void checkColumns(String model) {}

    protected final void checkIncrements(String model) {}

    protected final void checkOnRandomSources(String model) {}
}
