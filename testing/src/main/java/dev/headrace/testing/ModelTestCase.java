package dev.headrace.testing;

import dev.headrace.graph.PipelineDefinition;
import java.sql.Connection;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class with unit tests of a pipeline's models: methods with {@link UnitTest}, or with a {@link ModelTester} as a parameter.
 * Generated classes extend it.
 */
@ExtendWith({TestServers.class, ModelTesters.class})
public abstract class ModelTestCase {
    private final PipelineDefinition definition;
    private final TestDatabase database;

    /** For that pipeline, on that server. */
    protected ModelTestCase(PipelineDefinition definition, TestDatabase database) {
        this.definition = Objects.requireNonNull(definition, "definition");
        this.database = database.chosen();
    }

    /** Makes what the models' SQL calls of the database's own, functions without a body in Java, before this class's first unit test. */
    protected void prepareModelTests(Connection connection) throws Exception {}

    final PipelineDefinition definition() {
        return definition;
    }

    final TestDatabase database() {
        return database;
    }
}
