package dev.headrace.testing;

import dev.headrace.engine.Trial;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.ModelTrial;
import dev.headrace.run.ModelTrials;
import dev.headrace.run.RunRefusedException;
import dev.headrace.run.UsedColumns;
import dev.headrace.testing.mutation.MutationRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A test class's own database for unit tests of models; methods that run at the same time take turns. */
final class UnitDatabase implements AutoCloseable {
    private final PipelineDefinition definition;
    private final TestServer server;
    private final String name;
    private final ModelTrials trials;
    private final Optional<UsedColumns> used;
    private final Optional<MutationRun> mutation;

    private UnitDatabase(ModelTestCase test, Optional<MutationRun> mutation, TestServers.Running servers) {
        this.definition = test.definition();
        this.mutation = mutation;
        // A warehouse that is only read has no place for given rows.
        TestDatabase kind = test.database() == TestDatabase.URL ? TestDatabase.EMBEDDED : test.database();
        server = servers.get(kind);
        name = servers.trialsTemplate(kind, definition).copy();
        try {
            try (Connection connection = server.database(name).getConnection()) {
                test.prepareModelTests(connection);
            }
            trials = ModelTrials.open(definition, connect());
        } catch (Exception failure) {
            server.drop(name);
            throw new IllegalStateException(
                    "the database for unit tests cannot be made: " + failure.getMessage(), failure);
        }
        used = used(definition);
    }

    /** A mutant may never come to an end. */
    private Connection connect() throws SQLException {
        Connection connection = server.database(name).getConnection();
        if (mutation.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set statement_timeout = '5s'");
            }
        }
        return connection;
    }

    /** Without a manifest, in a pipeline put together by hand, nobody knows what is used. */
    private static Optional<UsedColumns> used(PipelineDefinition definition) {
        try {
            return Optional.of(UsedColumns.of(definition));
        } catch (RunRefusedException none) {
            return Optional.empty();
        }
    }

    /** A tester for that test method; the database is its class's, made for the first who asks. */
    static ModelTester tester(ExtensionContext context) {
        ModelTestCase test = context.getRequiredTestInstances()
                .findInstance(ModelTestCase.class)
                .orElseThrow(() -> new IllegalStateException(context.getRequiredTestClass()
                                .getSimpleName()
                        + " has unit tests of models, and extends no class that @PipelineTests generates"
                        + "\n  write: class " + context.getRequiredTestClass().getSimpleName()
                        + " extends ShopModelTests, for a pipeline Shop"));
        Optional<MutationRun> mutation = MutationRun.of(context);
        UnitDatabase database = outermost(context)
                .getStore(Namespace.create(UnitDatabase.class))
                .computeIfAbsent(
                        UnitDatabase.class,
                        key -> new UnitDatabase(test, mutation, TestServers.running(context)),
                        UnitDatabase.class);
        return ModelTester.of(database, context.getRequiredTestClass());
    }

    /** The context of the class around all others. */
    private static ExtensionContext outermost(ExtensionContext context) {
        ExtensionContext found = context;
        for (Optional<ExtensionContext> above = Optional.of(context);
                above.isPresent();
                above = above.get().getParent()) {
            if (above.get().getTestClass().isPresent()) {
                found = above.get();
            }
        }
        return found;
    }

    PipelineDefinition definition() {
        return definition;
    }

    Optional<UsedColumns> used() {
        return used;
    }

    synchronized Trial.Outcome make(ModelTrial trial) {
        Trial.Outcome outcome = trials.make(trial);
        if (outcome.isAsExpected()) {
            mutation.ifPresent(run -> run.attack(definition, trials, trial));
        }
        return outcome;
    }

    @Override
    public void close() {
        trials.close();
        server.drop(name);
    }
}
