package dev.headrace.testing;

import dev.headrace.check.DataTest;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/** A pipeline as an earlier run published it in a database that is only read. */
final class PublishedPipeline implements TestedPipeline {
    private final PipelineDefinition definition;
    private final TestServer server;
    private final RunOptions options;
    private final PipelineRunner runner;

    /** {@code options} say in which schemas its relations are. */
    PublishedPipeline(PipelineDefinition definition, TestServer server, RunOptions options) {
        this.definition = definition;
        this.server = server;
        this.options = options;
        this.runner = PipelineRunner.of(definition);
    }

    @Override
    public DataSource dataSource() {
        return server.readOnly();
    }

    @Override
    public void requireAll() {
        requireNone(differences(model -> true));
    }

    @Override
    public void requireAgreement(String model) {
        requireNone(differences(name -> name.toString().equals(model)));
    }

    private static void requireNone(List<String> differences) {
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    "what is published is not what the build found\n  " + String.join("\n  ", differences));
        }
    }

    /** An ephemeral model has no relation that could be published. */
    private List<String> differences(Predicate<RelationName> wanted) {
        List<ModelNode> models = definition.nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(ModelNode.class::cast)
                .filter(model -> !model.isEphemeral() && wanted.test(model.relation()))
                .toList();
        try (Connection connection = dataSource().getConnection()) {
            return models.stream()
                    .flatMap(model -> runner.differences(connection, model, options).stream())
                    .toList();
        } catch (SQLException e) {
            throw new AssertionError(server + " cannot be reached: " + e.getMessage(), e);
        }
    }

    @Override
    public void check(DataTest test) {
        Assumptions.assumeFalse(
                definition.nodes().stream().anyMatch(node -> isEphemeral(node, test.relation())),
                test.relation() + " is ephemeral: in a database that is only read there is nothing to test");
        try (Connection connection = dataSource().getConnection()) {
            Verdict.pass(runner.check(connection, test, options));
        } catch (SQLException e) {
            throw new AssertionError(server + " cannot be reached: " + e.getMessage(), e);
        }
    }

    private static boolean isEphemeral(Node node, RelationName relation) {
        return node.relation().equals(relation) && node instanceof ModelNode model && model.isEphemeral();
    }

    @Override
    public void close() {
        // Nothing was made.
    }
}
