package dev.headrace.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Materialized;
import dev.headrace.Severity;
import dev.headrace.processor.cases.SourceCompiler;
import dev.headrace.processor.cases.SourceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationReaderTest {
    private static final String RAW_ORDERS = """
            package shop.raw;
            import dev.headrace.*;
            /** Orders as the shop writes them. */
            @Source(schema = "raw_data", table = "orders")
            public interface RawOrders {
                /** The shop's key. */
                @Unique long id();
                String status();
                java.util.List<String> labels();
            }
            """;
    private static final String KEYED = """
            package shop.staging;
            import dev.headrace.*;
            interface Keyed<K> {
                /** The key. */
                @NotNull @Unique K orderId();
                @NotNull String source();
                default String label() { return orderId() + "!"; }
            }
            """;
    private static final String STG_ORDERS = """
            package shop.staging;
            import dev.headrace.*;
            import shop.raw.RawOrders;
            /** One row an order. */
            @Model(refs = RawOrders.class, tags = "daily", sql = "select 1")
            @Tag("core") @Tag("orders")
            @Unique(columns = {"order_id", "source"})
            public interface StgOrders extends Keyed<Long> {
                /** What became of it. */
                @AcceptedValues({"placed", "shipped"}) Status orderStatus();
                @Column(name = "LoadedAt", type = "timestamp(3)") java.time.LocalDateTime loaded();
                @NotNull(severity = Severity.WARN) @Override String source();
                int[] counts();
                enum Status { PLACED, SHIPPED }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void readsAModelWithWhatItInherits() {
        Project project =
                read(folder.resolve("all"), RAW_ORDERS, KEYED, STG_ORDERS).project();

        ModelDeclaration model = project.models().get(0);
        assertThat(model.relation()).isEqualTo("stg_orders");
        assertThat(model.schema()).isEmpty();
        assertThat(model.refs()).extracting(InterfaceName::qualified).containsExactly("shop.raw.RawOrders");
        assertThat(model.tags()).containsExactly("core", "daily", "orders");
        assertThat(model.source()).isEqualTo(new SourceInfo("StgOrders.java", 0, "One row an order.", true));
        assertThat(model.columns())
                .extracting(ColumnDeclaration::name)
                .containsExactly("order_id", "source", "order_status", "LoadedAt", "counts");
        assertThat(model.columns())
                .extracting(column -> column.javaType().toString())
                .containsExactly(
                        "java.lang.Long",
                        "java.lang.String",
                        "shop.staging.StgOrders.Status",
                        "java.time.LocalDateTime",
                        "int[]");
        assertThat(model.columns())
                .extracting(ColumnDeclaration::notNull)
                .containsExactly(true, false, false, false, false);
        assertThat(model.columns())
                .extracting(ColumnDeclaration::doc)
                .containsExactly("The key.", "", "What became of it.", "", "");
        assertThat(model.tests())
                .extracting(test -> test.kind().getClass().getSimpleName() + test.columns())
                .containsExactly(
                        "Unique[order_id, source]",
                        "NotNull[order_id]",
                        "Unique[order_id]",
                        "NotNull[source]",
                        "AcceptedValues[order_status]");
        assertThat(model.tests().get(3).severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void readsTheSameFromClassFiles() {
        Path classes = folder.resolve("classes");
        Project fromSource = read(classes, RAW_ORDERS, KEYED, STG_ORDERS).project();
        String dependant = """
                package marts;
                import dev.headrace.*;
                import shop.staging.StgOrders;
                @Model(refs = StgOrders.class, sql = "select 1")
                public interface FctOrders extends StgOrders {
                    @References(value = Product.class, column = "id") long productId();
                }
                @Source(schema = "raw_data") interface Product { long id(); }
                """;

        Project project = read(classes, dependant).project();

        assertThat(project.ownModels()).extracting(InterfaceName::qualified).containsExactly("marts.FctOrders");
        assertThat(project.models())
                .extracting(model -> model.type().qualified())
                .containsExactly("marts.FctOrders", "shop.staging.StgOrders");
        assertThat(project.sources())
                .extracting(source -> source.type().qualified())
                .containsExactly("marts.Product", "shop.raw.RawOrders");
        ModelDeclaration before = fromSource.models().get(0);
        ModelDeclaration after = project.models().get(1);
        assertThat(after.source().compiledNow()).isFalse();
        assertThat(after.tests()).isEqualTo(before.tests());
        assertThat(after.columns())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("doc")
                .isEqualTo(before.columns());
        assertThat(project.models().get(0).columns())
                .extracting(ColumnDeclaration::name)
                .containsExactly("order_id", "source", "order_status", "LoadedAt", "counts", "product_id");
        assertThat(project.models().get(0).columns().get(0).place().type()).isEqualTo("marts.FctOrders");
    }

    @Test
    void takesFromTheIndexWhatClassFilesDoNotSay() {
        Path classes = folder.resolve("classes");
        ModuleIndex index = read(classes, RAW_ORDERS, KEYED, STG_ORDERS).index();
        Declarations later = read(classes, index, RAW_ORDERS);

        assertThat(later.project().ownModels()).hasSize(1);
        ModelDeclaration model = later.project().models().get(0);
        assertThat(model.source()).isEqualTo(new SourceInfo("StgOrders.java", 0, "One row an order.", false));
        assertThat(model.columns().get(0).doc()).isEqualTo("The key.");
        assertThat(later.index().text()).isEqualTo(index.text());
    }

    @Test
    void theNearestPackageThatSaysSomethingWins() {
        String outer = """
                @dev.headrace.ModelDefaults(materialized = dev.headrace.Materialized.TABLE, schema = "outer",
                    tags = "a", contract = true)
                package shop;
                """;
        String inner = """
                @dev.headrace.ModelDefaults(schema = "inner", tags = "b")
                package shop.marts.daily;
                """;
        String one = """
                package shop.marts.daily;
                @dev.headrace.Model(sql = "select 1", tags = "c", contract = false)
                public interface One { int one(); }
                """;
        String two = """
                package shop.marts;
                @dev.headrace.Model(sql = "select 1", materialized = dev.headrace.Materialized.VIEW, schema = "")
                public interface Two { int two(); }
                """;

        List<ModelDeclaration> models =
                read(folder.resolve("all"), outer, inner, one, two).project().models();

        assertThat(models.get(0).type().simpleName()).isEqualTo("Two");
        assertThat(models).extracting(model -> model.schema().orElse("")).containsExactly("", "inner");
        assertThat(models)
                .extracting(ModelDeclaration::materialized)
                .containsExactly(Materialized.VIEW, Materialized.TABLE);
        assertThat(models).extracting(ModelDeclaration::contract).containsExactly(true, false);
        assertThat(models).extracting(ModelDeclaration::tags).containsExactly(List.of("a"), List.of("a", "b", "c"));
    }

    @Test
    void knowsWhenATypeIsMissing() {
        String needsAnother = """
                package shop;
                @dev.headrace.Model(refs = Generated.class, sql = "select 1")
                public interface One { int one(); }
                """;

        assertThat(read(folder.resolve("one"), needsAnother).complete()).isFalse();
        assertThat(read(folder.resolve("two"), RAW_ORDERS).complete()).isTrue();
    }

    /** Else its own class would make a build begin again. */
    @Test
    void aGeneratedPipelineIsNothingThatUsersWrote() {
        String generated = """
                package shop;
                @dev.headrace.graph.PipelineOutline(models = "analytics.one")
                public class ShopPipeline {}
                """;

        assertThat(reading(folder.resolve("classes"), ModuleIndex.EMPTY, RAW_ORDERS, generated)
                        .compiled()
                        .annotated())
                .containsExactly("shop.raw.RawOrders");
    }

    private Declarations read(Path classes, String... sources) {
        return read(classes, ModuleIndex.EMPTY, sources);
    }

    private Declarations read(Path classes, ModuleIndex index, String... sources) {
        return reading(classes, index, sources).declarations();
    }

    /** Reads these sources, with the classes of earlier calls on the class path. */
    private ReadingProcessor reading(Path classes, ModuleIndex index, String... sources) {
        try {
            Files.createDirectories(classes);
            SourceFolder files = new SourceFolder(Files.createTempDirectory(folder, "sources"));
            List.of(sources).forEach(files::write);
            ReadingProcessor reading = new ReadingProcessor(index);
            SourceCompiler.javac(classes).compile(files.all(), List.of(), reading);
            assertThat(reading.diagnostics().all()).isEmpty();
            return reading;
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
