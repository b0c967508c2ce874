package dev.headrace.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.graph.ModelNode;
import dev.headrace.graph.PipelineDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The generated files of the small shop, whole. */
class GenerationTest {
    private static final Path GOLDENS = Path.of("src/test/resources/generation");

    @Test
    void writesTheShopAsItIsKept() throws IOException {
        GeneratedFiles files = generate();
        Map<String, String> all = new TreeMap<>(files.resources);
        files.sources.forEach((name, text) -> all.put(name + ".java", text));
        for (Map.Entry<String, String> file : all.entrySet()) {
            Path golden = GOLDENS.resolve(file.getKey().replace("META-INF/headrace/", ""));
            if (Boolean.getBoolean("headrace.rewrite")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, file.getValue());
            }
            assertThat(golden).as("golden file").exists().content().isEqualTo(file.getValue());
        }
    }

    @Test
    void whatItWritesCompilesWithoutWarningsAndIsThePipeline() {
        PipelineDefinition definition =
                (PipelineDefinition) generate().compile(ShopPlan.interfaces()).call("shop.ShopPipeline", "definition");
        assertThat(definition.nodes())
                .map(node -> node.relation().toString())
                .containsExactly("raw_data.orders", "analytics.stg_orders", "marts.daily");
        ModelNode stgOrders = (ModelNode) definition.nodes().get(1);
        assertThat(stgOrders.sql().text()).isEqualTo(ShopPlan.STG_ORDERS.sql());
        assertThat(stgOrders.sql().edits()).hasSize(2);
        assertThat(stgOrders.origin()).hasToString("shop.StgOrders(StgOrders.java:17)");
        assertThat(definition.tests())
                .map(test -> test.name())
                .containsExactly(
                        "raw_data__orders__id__is_unique",
                        "stg_orders__order_id__is_not_null",
                        "stg_orders__order_id__is_unique",
                        "stg_orders__order_id__references_orders",
                        "stg_orders__order_status__has_accepted_values");
        assertThat(definition.tests().get(4).warnIf().rows()).isEqualTo(5);
    }

    @Test
    void writesTheSameTwice() {
        assertThat(generate().sources).isEqualTo(generate().sources);
        assertThat(generate().resources).isEqualTo(generate().resources);
    }

    private static GeneratedFiles generate() {
        GeneratedFiles files = new GeneratedFiles();
        new Generation(files, "1.2.3", 15)
                .write(ShopPlan.project(), ShopPlan.models(), java.util.List.of(ShopPlan.plan()));
        return files;
    }
}
