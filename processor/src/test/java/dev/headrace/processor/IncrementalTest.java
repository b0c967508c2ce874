package dev.headrace.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.cases.Outcome;
import dev.headrace.processor.cases.SourceCompiler;
import dev.headrace.processor.cases.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that get one changed file and find the rest of the module as class files. */
class IncrementalTest {
    private static final String INDEX = "META-INF/headrace/declarations.tsv";
    private static final String PIPELINE = "shop/ShopPipeline.java";
    private static final String RAW_ORDERS = """
            package shop;
            import dev.headrace.Source;
            /** Orders as the shop writes them. */
            @Source(schema = "raw_data", table = "orders")
            public interface RawOrders {
                long id();
                /** What became of it. */
                String status();
            }
            """;
    private static final String STG_ORDERS = """
            package shop;
            import dev.headrace.Model;
            /** One row an order. */
            @Model(refs = RawOrders.class, sql = "select id as order_id, status as order_status from raw_data.orders")
            public interface StgOrders {
                long orderId();
                String orderStatus();
            }
            """;
    private static final String FCT_ORDERS = """
            package shop;
            import dev.headrace.Model;
            @Model(refs = StgOrders.class, sql = "select order_id, order_status from stg_orders")
            public interface FctOrders {
                long orderId();
            }
            """;
    private static final String SHOP = """
            package shop;
            @dev.headrace.Pipeline(schema = "analytics")
            public interface Shop {}
            """;

    @TempDir
    Path folder;

    private Path classes;
    private SourceFolder sources;
    private Outcome whole;

    @BeforeEach
    void buildTheWholeModule() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        sources = new SourceFolder(folder.resolve("sources"));
        List.of(RAW_ORDERS, STG_ORDERS, FCT_ORDERS, SHOP).forEach(sources::write);
        whole = SourceCompiler.javac(classes).compile(sources.all(), List.of());
        assertThat(whole.text()).isEmpty();
    }

    @Test
    void theIndexNamesAllDeclarations() {
        assertThat(whole.generated().get(INDEX))
                .isEqualTo("shop.FctOrders\tFctOrders.java\t4\t\n"
                        + "shop.RawOrders\tRawOrders.java\t5\tOrders as the shop writes them.\n"
                        + "shop.RawOrders\tcolumn\tstatus\tWhat became of it.\n"
                        + "shop.Shop\tShop.java\t3\t\n"
                        + "shop.StgOrders\tStgOrders.java\t5\tOne row an order.\n");
    }

    @Test
    void anUnchangedFileChangesNothing() {
        for (String each : List.of(RAW_ORDERS, STG_ORDERS, FCT_ORDERS, SHOP)) {
            Outcome again = SourceCompiler.javac(classes).compile(List.of(sources.write(each)), List.of());

            assertThat(again.text()).isEmpty();
            assertThat(again.generated()).isEqualTo(whole.generated());
        }
    }

    @Test
    void aChangedModelChangesThePipeline() {
        Outcome changed = rebuild(STG_ORDERS.replace("raw_data.orders", "raw_data.orders /* all */"));

        assertThat(changed.text()).isEmpty();
        assertThat(changed.generated().get(PIPELINE))
                .isEqualTo(whole.generated()
                        .get(PIPELINE)
                        .replace("from raw_data.orders", "from raw_data.orders /* all */"));
    }

    @Test
    void modelsThatAChangeBreaksAreReportedAtTheChange() {
        Outcome changed = rebuild(
                STG_ORDERS.replace("status as order_status", "status as state").replace("orderStatus()", "state()"));

        assertThat(changed.text())
                .startsWith("StgOrders.java:5:8: error: [undefined_column] breaks FctOrders, SQL line 1: column"
                        + " \"order_status\" does not exist");
        assertThat(changed.codes()).containsExactly("undefined_column");
    }

    @Test
    void testsAreReadFromClassFilesToo() {
        sources.write("""
                package shop;
                public interface Templates {
                    @dev.headrace.TestTemplate("select * from {model} where {column} <= {above}")
                    @interface Positive {
                        long above() default 0;
                    }
                }
                """);
        sources.write(FCT_ORDERS.replace(
                "    long orderId();",
                "    @Templates.Positive @dev.headrace.Check(\"order_id < 9\") long orderId();"));
        sources.write("""
                package shop;
                @dev.headrace.DataTest(refs = {StgOrders.class, FctOrders.class}, sql = \"""
                    select s.* from stg_orders s left join fct_orders f using (order_id)
                    where f.order_id is null and s.order_status <> ''
                    \""")
                public interface Orphans {}
                """);
        Outcome tested = SourceCompiler.javac(classes).compile(sources.all(), List.of());
        assertThat(tested.text()).isEmpty();
        assertThat(tested.generated().get(PIPELINE))
                .contains(
                        "fct_orders__order_id__positive()",
                        "order_id <= 0",
                        "Check.holds(\"order_id < 9\")",
                        "orphans()");

        Outcome again = rebuild(SHOP);
        assertThat(again.text()).isEmpty();
        assertThat(again.generated()).isEqualTo(tested.generated());

        Outcome broken =
                rebuild(FCT_ORDERS.replace("order_id,", "order_id as id,").replace("orderId()", "id()"));
        assertThat(broken.text())
                .contains("FctOrders.java:4:8: error: [undefined_column] breaks Orphans, SQL line 1: column")
                .contains("\"order_id\" specified in USING clause does not exist");
        assertThat(broken.codes()).containsOnly("undefined_column");
    }

    @Test
    void whatIsNoLongerAnnotatedIsDropped() {
        Outcome changed =
                rebuild(FCT_ORDERS.replaceFirst("@Model.*\\n", "").replaceFirst("import.*\\n", "@Deprecated\n"));
        assertThat(changed.generated()).isEqualTo(whole.generated());

        Outcome next = rebuild(SHOP);

        assertThat(next.text()).isEmpty();
        assertThat(next.generated().get(INDEX)).doesNotContain("FctOrders");
        assertThat(next.generated().get(PIPELINE)).contains("stg_orders").doesNotContain("FctOrders");
    }

    @Test
    void whatIsGoneIsDropped() throws IOException {
        Files.delete(classes.resolve("shop/FctOrders.class"));

        Outcome next = rebuild(SHOP);

        assertThat(next.text()).isEmpty();
        assertThat(next.generated().get(INDEX)).doesNotContain("FctOrders");
    }

    @Test
    void aRefThatIsGoneIsReported() throws IOException {
        Files.delete(classes.resolve("shop/RawOrders.class"));
        Files.delete(folder.resolve("sources/shop/RawOrders.java"));

        Outcome next = rebuild(SHOP);

        assertThat(next.codes()).containsExactly("invalid_ref");
        assertThat(next.text()).contains("shop.StgOrders refers to shop.RawOrders, which does not exist any more");
    }

    @Test
    void functionsOfAnotherModuleKeepTheNamesOfTheirParameters() throws IOException {
        Path money = sources.write("""
                package shop;
                public interface Money {
                    @dev.headrace.SqlFunction("cents / 100")
                    long inEuro(long cents);
                }
                """);
        assertThat(SourceCompiler.javac(classes)
                        .compile(List.of(money), List.of())
                        .text())
                .isEmpty();
        Files.delete(classes.resolve(INDEX));

        Outcome elsewhere = SourceCompiler.javac(classes)
                .compile(
                        List.of(
                                sources.write(SHOP),
                                sources.write(FCT_ORDERS
                                        .replace("refs = StgOrders.class", "refs = {StgOrders.class, Money.class}")
                                        .replace("order_status from", "in_euro(order_id) as euro from"))),
                        List.of());

        assertThat(elsewhere.text()).isEmpty();
        assertThat(elsewhere.generated().get(PIPELINE)).contains("(order_id / 100)");
    }

    @Test
    void whatAnotherModuleKnowsOfItsVariablesIsItsOwn() throws IOException {
        sources.write(
                SHOP.replace(
                        "schema = \"analytics\"",
                        "schema = \"analytics\", vars = @dev.headrace.Var(name = \"least\", type = \"bigint\", value = \"1\")"));
        sources.write(STG_ORDERS
                .replace("    String orderStatus();\n", "")
                .replace("@Model", "@dev.headrace.Check(\"order_status <> ''\") @Model")
                .replace("raw_data.orders\"", "raw_data.orders where id > {{ var('least') }}\""));
        assertThat(SourceCompiler.javac(classes)
                        .compile(sources.all(), List.of())
                        .text())
                .isEmpty();
        Files.delete(classes.resolve(INDEX));

        Outcome elsewhere =
                SourceCompiler.javac(classes).compile(List.of(sources.write("""
                                        package shop;
                                        @dev.headrace.Pipeline(schema = "reports")
                                        public interface Reports {}
                                        """), sources.write("""
                                        package shop;
                                        import dev.headrace.Model;
                                        @Model(refs = FctOrders.class, sql = "select count(order_id) as orders from fct_orders")
                                        public interface Report {}
                                        """)), List.of());

        assertThat(elsewhere.text()).isEmpty();
    }

    private Outcome rebuild(String source) {
        return SourceCompiler.javac(classes).compile(List.of(sources.write(source)), List.of());
    }
}
