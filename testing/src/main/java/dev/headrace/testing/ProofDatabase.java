package dev.headrace.testing;

import dev.headrace.engine.EngineException;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.run.ModelProofs;
import dev.headrace.testing.proof.DataTestProof;
import dev.headrace.testing.proof.IncrementProof;
import dev.headrace.testing.proof.RandomSources;
import dev.headrace.testing.proof.Seeds;
import java.sql.Connection;
import org.junit.jupiter.api.Assumptions;

/** A test class's own database for proofs, in which nothing of the pipeline's data is; methods that run at the same time take turns. */
final class ProofDatabase implements AutoCloseable {
    private final TestServer server;
    private final String name;
    private final ModelProofs proofs;

    private ProofDatabase(TestServer server, String name, ModelProofs proofs) {
        this.server = server;
        this.name = name;
        this.proofs = proofs;
    }

    /** With what that class makes for the tests of its models. */
    static ProofDatabase create(ModelTestCase test, PipelineDefinition definition, TestServers.Running servers) {
        // A warehouse that is only read has no place for random rows.
        TestDatabase kind = test.database() == TestDatabase.URL ? TestDatabase.EMBEDDED : test.database();
        TestServer server = servers.get(kind);
        String name = servers.trialsTemplate(kind, test.definition()).copy();
        try {
            try (Connection connection = server.database(name).getConnection()) {
                test.prepareModelTests(connection);
            }
            return new ProofDatabase(
                    server,
                    name,
                    ModelProofs.open(definition, server.database(name).getConnection()));
        } catch (Exception failure) {
            server.drop(name);
            throw new IllegalStateException("the database for proofs cannot be made: " + failure.getMessage(), failure);
        }
    }

    /** Fails if there are histories of the sources after which that model, {@code schema.name}, is not what a full refresh makes. */
    synchronized void requireIncrements(String model, Seeds seeds) {
        ModelNode node = made(model);
        new IncrementProof(proofs, node, RandomSources.of(proofs, node)).run(seeds);
    }

    /** Fails if there are rows of the sources over which a data test of that model, {@code schema.name}, fails. */
    synchronized void requireTests(String model, Seeds seeds) {
        ModelNode node = made(model);
        new DataTestProof(proofs, node, RandomSources.of(proofs, node)).run(seeds);
    }

    private ModelNode made(String model) {
        ModelNode node = proofs.definition().nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(ModelNode.class::cast)
                .filter(each -> each.relation().toString().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no model " + model));
        try {
            proofs.make(node);
        } catch (EngineException refusal) {
            Assumptions.abort("what " + model + " reads cannot be made for a proof: " + refusal.getMessage());
        }
        return node;
    }

    @Override
    public void close() {
        proofs.close();
        server.drop(name);
    }
}
