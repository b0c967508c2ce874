package dev.headrace.testing;

import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A pipeline, built once for a test class in a database of its own or as a run has published it, and its data tests; generated classes extend it with a
 * test method for each of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PipelineTestCase extends ModelTestCase {
    private TestServers.Running servers;
    private TestedPipeline tested;
    private ProofDatabase proofs;

    /** For that pipeline, on that server. */
    protected PipelineTestCase(PipelineDefinition definition, TestDatabase database) {
        super(definition, database);
    }

    /**
     * Puts rows into the sources' tables, which exist as they are declared and are empty; what it leaves uncommitted is
     * committed. By default they stay empty, and tests over empty relations are aborted with "no rows". With
     * {@link TestDatabase#URL} it is not called: nothing is built there.
     */
    protected void loadRawData(Connection connection) throws Exception {}

    /** What the pipeline's variables hold in these tests, if not what they are declared to hold. */
    protected Map<String, String> variables() {
        return Map.of();
    }

    /** Connections to this class's database, for tests of one's own over what the pipeline tested. */
    protected final DataSource dataSource() {
        return tested.dataSource();
    }

    /** Fails if the data test fails; warnings are printed. */
    protected final void check(DataTest test) {
        tested.check(test);
    }

    /**
     * Fails if PostgreSQL, over empty sources, does not give the model, {@code schema.name}, the columns that the build found, in name, type and
     * order. The whole class's models are asked at once, in a transaction that is rolled back.
     */
    protected final void checkColumns(String model) {
        tested.requireAgreement(model);
    }

    /**
     * Fails if the increments of that model, {@code schema.name}, do not make what a full refresh makes: over random histories of
     * its sources, of which the least that fails is shown. {@code -Dheadrace.histories} says how many,
     * {@code -Dheadrace.seed} which.
     */
    protected final void checkIncrements(String model) {
        proofs().requireIncrements(model, servers.seeds());
    }

    /**
     * Fails if there are rows of the sources that keep what these promise, by their own data tests, and over which a data test of that
     * model, {@code schema.name}, fails. {@code -Dheadrace.histories} and {@code -Dheadrace.seed} as above.
     */
    protected final void checkOnRandomSources(String model) {
        proofs().requireTests(model, servers.seeds());
    }

    private PipelineDefinition filled() {
        PipelineDefinition filled = definition().holding(variables());
        filled.variables().stream()
                .filter(variable -> variable.value().isEmpty())
                .findFirst()
                .ifPresent(variable -> {
                    throw new IllegalStateException("the variable \"" + variable.name() + "\" (" + variable.type()
                            + ") has no value; give it one in " + getClass().getSimpleName()
                            + ": @Override protected Map<String, String> variables() { return Map.of(\""
                            + variable.name() + "\", \"…\"); }");
                });
        return filled;
    }

    private synchronized ProofDatabase proofs() {
        if (proofs == null) {
            proofs = ProofDatabase.create(this, filled(), servers);
        }
        return proofs;
    }

    @BeforeAll
    final void buildPipeline(TestServers.Running running) throws Exception {
        servers = running;
        PipelineDefinition filled = filled();
        tested = database() == TestDatabase.URL
                ? new PublishedPipeline(filled, servers.get(TestDatabase.URL), TestServer.published(System.getenv()))
                : BuiltPipeline.build(filled, servers.pipelineTemplate(database(), filled), this::loadRawData);
    }

    @AfterAll
    final void dropDatabase() {
        if (tested != null) {
            tested.close();
        }
        if (proofs != null) {
            proofs.close();
        }
    }

    @Test
    @DisplayName("every model is built")
    final void every_model_is_built() {
        tested.requireAll();
    }
}
