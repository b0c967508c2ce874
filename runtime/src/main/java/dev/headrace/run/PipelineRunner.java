package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;
import java.sql.Connection;
import java.util.Objects;
import javax.sql.DataSource;

/** Runs a pipeline. */
public final class PipelineRunner {
    private final PipelineDefinition definition;

    private PipelineRunner(PipelineDefinition definition) {
        this.definition = Objects.requireNonNull(definition, "definition");
    }

    /** A runner of that pipeline. */
    public static PipelineRunner of(PipelineDefinition definition) {
        return new PipelineRunner(definition);
    }

    /** The pipeline. */
    public PipelineDefinition definition() {
        return definition;
    }

    /** Builds, tests and publishes the chosen models, one after the other. */
    public RunResult build(DataSource dataSource, RunOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Builds and publishes the chosen models, without their tests. */
    public RunResult run(DataSource dataSource, RunOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Runs the chosen nodes' data tests against what is published. */
    public RunResult test(DataSource dataSource, RunOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Runs one data test against what is published. */
    public TestResult check(Connection connection, DataTest test, RunOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Creates the sources' schemas and tables that are missing, without rows, as they are declared; for tests. */
    public void createEmptySources(Connection connection, RunOptions options) {
        throw new UnsupportedOperationException();
    }
}
