package dev.headrace.testing;

import dev.headrace.Materialized;
import dev.headrace.Strategy;
import dev.headrace.check.Check;
import dev.headrace.check.DataTest;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.Node;
import dev.headrace.graph.Origin;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.Prerequisites.TypeDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.graph.SqlText;
import dev.headrace.testing.proof.Seeds;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.opentest4j.TestAbortedException;

/** A pipeline of one incremental model, right or broken, or of one model with a data test. */
final class GrowingPipeline {
    static final String MODEL = "marts.grown";

    private static final SourceNode PAYMENTS = SourceNode.of("raw", "payments", origin("Payments"))
            .column("id", "bigint")
            .notNull()
            .column("ref", "text")
            .notNull()
            .column("amount", "numeric(10,2)")
            .column("status", "text")
            .column("mood", "public.mood")
            .column("tags", "text[]")
            .column("details", "jsonb")
            .column("received_at", "timestamp with time zone")
            .notNull()
            .key("id")
            .build();

    private static final SourceNode EVENTS = SourceNode.of("raw", "events", origin("Events"))
            .column("ref", "text")
            .column("day", "date")
            .notNull()
            .build();

    private GrowingPipeline() {}

    /** A model whose increments are those rows of its query that meet a condition; {@code {this}} is its table. */
    static PipelineDefinition of(String sql, String condition, UnaryOperator<Increment> how) {
        return of(sql, text(sql + " " + condition), how);
    }

    static PipelineDefinition of(String sql, SqlText increment, UnaryOperator<Increment> how) {
        ModelNode model = ModelNode.of(Materialized.TABLE, "marts", "grown", origin("Grown"))
                .sql(text(sql))
                .column("ref", "text")
                .column("value", "text")
                .dependsOn(PAYMENTS)
                .dependsOn(EVENTS)
                .incremental(whole -> how.apply(Increment.of(increment)))
                .build();
        return pipeline(List.of(PAYMENTS, EVENTS, model), List.of());
    }

    /** A model with a data test, of payments whose status is promised and whose amounts are checked. */
    static PipelineDefinition tested(String sql, Check check) {
        ModelNode model = ModelNode.of(Materialized.VIEW, "marts", "grown", origin("Grown"))
                .sql(text(sql))
                .column("ref", "text")
                .column("value", "text")
                .dependsOn(PAYMENTS)
                .build();
        return pipeline(
                List.of(PAYMENTS, model),
                List.of(
                        DataTest.of("grown__holds", model, check),
                        DataTest.of("payments__amount", PAYMENTS, Check.holds("amount > 0")),
                        DataTest.of("payments__ref", PAYMENTS, Check.unique("ref")),
                        DataTest.of("payments__status", PAYMENTS, Check.acceptedValues("status", "open", "done"))));
    }

    /** What a proof in a database of that pipeline says, of the same histories each time; nothing if it holds. */
    static String said(
            PipelineDefinition definition, TestServers.Running servers, BiConsumer<ProofDatabase, Seeds> proof) {
        ModelTestCase test = new ModelTestCase(definition, TestDatabase.EMBEDDED) {};
        try (ProofDatabase proofs = ProofDatabase.create(test, definition, servers)) {
            proof.accept(proofs, new Seeds(1, 30));
            return "";
        } catch (AssertionError | TestAbortedException outcome) {
            return outcome.getMessage();
        }
    }

    static UnaryOperator<Increment> keyed(Strategy strategy) {
        return increment -> increment.key("ref").strategy(strategy);
    }

    private static PipelineDefinition pipeline(List<Node> nodes, List<DataTest> tests) {
        Prerequisites mood = new Prerequisites(
                List.of(), List.of(), List.of(new TypeDefinition("public", "mood", false, "('ok', 'bad')")), List.of());
        return new PipelineDefinition("shop.Grown", "marts", 15, nodes, tests, mood);
    }

    static SqlText text(String sql) {
        SqlText text = SqlText.of(sql);
        int place = 0;
        while ((place = sql.indexOf("{this}", place)) >= 0) {
            text = text.relation(place, place + "{this}".length(), new RelationName("marts", "grown"));
            place++;
        }
        return text;
    }

    private static Origin origin(String type) {
        return new Origin("shop." + type, type + ".java", 7);
    }
}
