package dev.headrace.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.check.DataTest;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A pipeline beyond javac's limits for one class compiles, and looks the same from outside. */
class LargePipelineTest {
    /** Enough to break a single class four times over; the promise is 10,000, for which there is the property. */
    private static final int MODELS = Integer.getInteger("headrace.large.models", 2_500);

    @Test
    void thousandsOfModelsCompile() {
        GeneratedFiles files = new GeneratedFiles();
        new Generation(files, "1", 15)
                .write(new Project(List.of(), List.of(), List.of(), List.of()), List.of(), List.of(plan()));
        GeneratedFiles.Loaded loaded = files.compile(List.of("package big; public interface Big {}", """
                package other;
                public class Elsewhere {
                    public static Object test() {
                        return big.BigPipeline.m77__id__is_unique();
                    }
                }
                """));
        PipelineDefinition definition = (PipelineDefinition) loaded.call("big.BigPipeline", "definition");
        assertThat(definition.nodes()).hasSize(MODELS);
        assertThat(definition.nodes().get(MODELS - 1).relation()).hasToString("s.m" + (MODELS - 1));
        assertThat(definition.tests()).hasSize(2 * MODELS);
        assertThat(definition.tests()).map(DataTest::name).isSorted();
        assertThat(loaded.call("other.Elsewhere", "test"))
                .isEqualTo(definition.tests().stream()
                        .filter(test -> test.name().equals("m77__id__is_unique"))
                        .findFirst()
                        .orElseThrow());
    }

    private static PipelinePlan plan() {
        List<PlannedNode> nodes = new ArrayList<>();
        for (int i = 0; i < MODELS; i++) {
            nodes.add(node(i));
        }
        PipelineDeclaration pipeline = new PipelineDeclaration(
                new InterfaceName("big", List.of("Big")), "s", List.of(), ShopPlan.source("Big.java", 1, ""), true);
        return new PipelinePlan(pipeline, nodes);
    }

    private static PlannedNode node(int i) {
        String parent = "m" + Math.max(0, i - 1);
        String sql = i == 0 ? "select 1 as id" : "select id\nfrom " + parent + "\n";
        List<InterfaceName> refs = i == 0 ? List.of() : List.of(name(i - 1));
        ModelDeclaration model = new ModelDeclaration(
                name(i),
                Optional.empty(),
                "m" + i,
                Materialized.VIEW,
                sql,
                refs,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(ShopPlan.test(new Kind.Unique(), "id"), ShopPlan.test(new Kind.NotNull(), "id")),
                ShopPlan.source("M" + i + ".java", 3, "Model number " + i + "."),
                false);
        List<RelationUse> uses =
                i == 0 ? List.of() : List.of(new RelationUse(new Span(15, 15 + parent.length()), name(i - 1)));
        Relation relation = Relation.of(List.of(Column.untyped("id", Origins.NONE)));
        return ShopPlan.node(new AnalyzedModel(model, relation, uses, List.of()), "s", refs);
    }

    private static InterfaceName name(int i) {
        return new InterfaceName("big", List.of("M" + i));
    }
}
