package dev.headrace.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.PipelineTestsDeclaration;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The superclass of a test class. */
class PipelineTestsClassTest {
    @Test
    void hasAFlatTestForEachDataTest() throws ReflectiveOperationException {
        GeneratedFiles files = new GeneratedFiles();
        Generation generation = new Generation(files, "1", 15);
        generation.write(ShopPlan.project(), ShopPlan.models(), List.of(ShopPlan.plan()));
        Diagnostics diagnostics = new Diagnostics();
        generation.writeTests(List.of(tests("ShopTest")), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(files.sources.get("shop.ShopPipelineTests"))
                .contains("    @Test\n    @DisplayName(\"stg_orders.order_id is unique (proved by the build)\")\n"
                        + "    void stg_orders__order_id__is_unique() {\n"
                        + "        check(ShopPipeline.stg_orders__order_id__is_unique());\n    }\n")
                .contains("    @Test\n    @DisplayName(\"stg_orders: columns agree with PostgreSQL\")\n"
                        + "    void stg_orders__columns_agree_with_postgresql() {\n"
                        + "        checkColumns(\"analytics.stg_orders\");\n    }\n")
                .contains("void analytics__daily__columns_agree_with_postgresql() {")
                .contains("void marts__daily__columns_agree_with_postgresql() {")
                .contains("    @Test\n    @DisplayName(\"marts__daily: increments equal a full refresh\")\n"
                        + "    void marts__daily__increments_equal_a_full_refresh() {\n"
                        + "        checkIncrements(\"marts.daily\");\n    }\n")
                .contains("    @Test\n    @DisplayName(\"stg_orders: data tests hold on random sources\")\n"
                        + "    void stg_orders__tests_hold_on_random_sources() {\n"
                        + "        checkOnRandomSources(\"analytics.stg_orders\");\n    }\n")
                .contains("super(ShopPipeline.definition(), TestDatabase.URL);");
        List<String> all = ShopPlan.interfaces();
        assertThat(files.sources.get("shop.ShopModelTests"))
                .contains("public abstract class ShopModelTests extends ModelTestCase {\n"
                        + "    protected ShopModelTests() {\n"
                        + "        super(ShopPipeline.definition(), TestDatabase.URL);\n    }\n}");
        assertThat(files.compile(all)
                        .loadClass("shop.ShopPipelineTests")
                        .getSuperclass()
                        .getName())
                .isEqualTo("dev.headrace.testing.PipelineTestCase");
    }

    @Test
    void moreTestsThanAClassCanHoldStandInClassesAboveIt() throws ReflectiveOperationException {
        List<String> models =
                IntStream.range(0, 12_000).mapToObj(i -> "s.m" + i).toList();
        GeneratedFiles files = new GeneratedFiles();
        Generation generation = new Generation(files, "1", 15);
        generation.write(ShopPlan.project(), ShopPlan.models(), List.of(ShopPlan.plan()));
        generation.writeTests(
                List.of(new PipelineTestsDeclaration(
                        ShopPlan.name("ShopTest"),
                        ShopPlan.SHOP,
                        List.of(),
                        List.of(),
                        models,
                        List.of(),
                        List.of(),
                        "URL")),
                new Diagnostics());
        List<String> all = ShopPlan.interfaces();
        int tests = 0;
        for (Class<?> type = files.compile(all).loadClass("shop.ShopPipelineTests");
                !type.getSimpleName().endsWith("Case");
                type = type.getSuperclass()) {
            tests += type.getDeclaredMethods().length;
        }
        assertThat(tests).isEqualTo(12_000);
    }

    @Test
    void twoTestClassesForOneSuperclassAreAClearError() {
        GeneratedFiles files = new GeneratedFiles();
        Diagnostics diagnostics = new Diagnostics();
        new Generation(files, "1", 15).writeTests(List.of(tests("ATest"), tests("BTest")), diagnostics);
        assertThat(files.sources).containsOnlyKeys("shop.ShopPipelineTests", "shop.ShopModelTests");
        assertThat(diagnostics.all()).singleElement().satisfies(message -> {
            assertThat(message.place().type()).isEqualTo("shop.BTest");
            assertThat(message.text())
                    .contains("pipeline shop.Shop has another test class in this package, shop.ATest")
                    .contains("let shop.BTest extend shop.ATest without the annotation");
        });
    }

    private static PipelineTestsDeclaration tests(String name) {
        return new PipelineTestsDeclaration(
                new InterfaceName("shop", List.of(name)),
                ShopPlan.SHOP,
                List.of("raw_data__orders__id__is_unique", "stg_orders__order_id__is_unique"),
                List.of("stg_orders__order_id__is_unique"),
                List.of("analytics.stg_orders", "analytics.daily", "marts.daily"),
                List.of("marts.daily"),
                List.of("analytics.stg_orders"),
                "URL");
    }
}
