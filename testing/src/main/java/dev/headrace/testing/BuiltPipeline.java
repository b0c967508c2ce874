package dev.headrace.testing;

import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.run.NodeResult;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunOptions;
import dev.headrace.run.RunResult;
import dev.headrace.run.TestResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A pipeline that was built in a database of its own. */
final class BuiltPipeline implements TestedPipeline {
    private final TestServer server;
    private final String database;
    private final DataSource dataSource;
    private final PipelineRunner runner;
    private final PipelineTemplate template;
    private RunResult result;

    private BuiltPipeline(PipelineDefinition definition, PipelineTemplate template) {
        this.template = template;
        this.server = template.database().server();
        this.database = template.database().copy();
        this.dataSource = server.database(database);
        this.runner = PipelineRunner.of(definition);
    }

    /** Loads a user's raw data. */
    @FunctionalInterface
    interface RawData {
        void load(Connection connection) throws Exception;
    }

    static BuiltPipeline build(PipelineDefinition definition, PipelineTemplate template, RawData rawData)
            throws Exception {
        BuiltPipeline built = new BuiltPipeline(definition, template);
        try {
            built.fill(rawData);
            built.result = built.runner.run(built.dataSource, RunOptions.defaults());
            return built;
        } catch (Exception | Error e) {
            built.close();
            throw e;
        }
    }

    private void fill(RawData rawData) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            rawData.load(connection);
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    /** Fails with the messages of all models that could not be built. */
    @Override
    public void requireAll() {
        List<NodeResult> failed =
                result.nodes().stream().filter(node -> !node.isWell()).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError(failed.stream().map(BuiltPipeline::message).collect(Collectors.joining("\n\n")));
        }
    }

    private static String message(NodeResult node) {
        return node.node().relation() + " was not built: " + node.message();
    }

    /** Fails if the data test fails, or what it reads was not built. */
    @Override
    public void check(DataTest test) {
        result.nodes().stream()
                .filter(node ->
                        !node.isWell() && test.read().contains(node.node().relation()))
                .findFirst()
                .ifPresent(node -> {
                    throw new AssertionError(message(node));
                });
        try (Connection connection = dataSource.getConnection()) {
            TestResult outcome = runner.check(connection, test, RunOptions.defaults());
            Verdict.pass(outcome);
        } catch (SQLException e) {
            throw new AssertionError(server + " cannot be reached: " + e.getMessage(), e);
        }
    }

    /** Fails if the server's columns of that model are not those that the build found. */
    @Override
    public void requireAgreement(String model) {
        RelationName relation = result.nodes().stream()
                .map(node -> node.node().relation())
                .filter(name -> name.toString().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no model " + model));
        template.verdict()
                .orElseThrow(() -> new AssertionError(server + " gives no verdict: " + template.noVerdict()))
                .disagreement(relation)
                .ifPresent(message -> {
                    throw new AssertionError(message);
                });
    }

    @Override
    public void close() {
        server.drop(database);
    }
}
