package dev.headrace.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Severity;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of constants and of data tests. */
class NamesTest {
    @Test
    void constantsAreToldApartByWhatIsInFrontOfTheirNames() {
        InterfaceName plain = new InterfaceName("shop", List.of("StgOrders"));
        InterfaceName nested = new InterfaceName("shop", List.of("Raw", "Orders"));
        InterfaceName other = new InterfaceName("shop", List.of("Staging", "Orders"));
        InterfaceName same = new InterfaceName("shop.a", List.of("Day"));
        InterfaceName again = new InterfaceName("shop.b", List.of("Day"));
        InterfaceName acronym = new InterfaceName("shop", List.of("HTTPLog2Day"));
        assertThat(ConstantNames.of(List.of(plain, nested, other, same, again, acronym)))
                .containsEntry(plain, "STG_ORDERS")
                .containsEntry(nested, "RAW_ORDERS")
                .containsEntry(other, "STAGING_ORDERS")
                .containsEntry(same, "SHOP_A_DAY")
                .containsEntry(again, "SHOP_B_DAY")
                .containsEntry(acronym, "HTTP_LOG2_DAY");
    }

    @Test
    void constantsThatNothingTellsApartAreCounted() {
        InterfaceName one = new InterfaceName("shop", List.of("StgOrders"));
        InterfaceName two = new InterfaceName("shop", List.of("Stg_Orders"));
        assertThat(ConstantNames.of(List.of(two, one)).values())
                .containsExactlyInAnyOrder("SHOP_STG_ORDERS", "SHOP_STG_ORDERS_2");
    }

    @Test
    void testsOfASourceHaveItsSchemaInFront() {
        Map<RelationDeclaration, String> relations = new LinkedHashMap<>();
        relations.put(source("A", "raw", "orders", test("", "id"), test("my own", "id")), "raw");
        assertThat(methods(relations)).containsExactly("my_own", "raw__orders__id__is_unique");
        relations.put(source("B", "old", "orders", test("", "id"), test("my own", "id")), "old");
        assertThat(methods(relations))
                .containsExactly(
                        "old__my_own", "old__orders__id__is_unique", "raw__my_own", "raw__orders__id__is_unique");
    }

    @Test
    void namesThatAreNoMethodsOfJavaBecomeSome() {
        Map<RelationDeclaration, String> relations = new LinkedHashMap<>();
        relations.put(
                source(
                        "A",
                        "raw",
                        "1 order",
                        test("", "id"),
                        test("ids are unique!", "id"),
                        test("class", "id"),
                        test("definition", "id"),
                        test("_", "id")),
                "raw");
        assertThat(methods(relations))
                .containsExactlyInAnyOrder(
                        "raw__1_order__id__is_unique", "ids_are_unique_", "class_", "definition_", "__");
        assertThat(TestNames.of(relations, relations.keySet(), Map.of()))
                .map(NamedTest::name)
                .contains("ids are unique!", "raw__1 order__id__is_unique");
    }

    @Test
    void displayNamesGroupTheTestsOfAColumn() {
        assertThat(PipelineTestsClass.displayName("stg_stripe__payments__order_id__is_unique"))
                .isEqualTo("stg_stripe__payments.order_id is unique");
        assertThat(PipelineTestsClass.displayName("a__b__references_c_d")).isEqualTo("a.b references c_d");
        assertThat(PipelineTestsClass.displayName("a__b_and_c__is_not_null")).isEqualTo("a.b, c is not null");
        assertThat(PipelineTestsClass.displayName("sums_agree")).isEqualTo("sums_agree");
    }

    private static List<String> methods(Map<RelationDeclaration, String> relations) {
        return TestNames.of(relations, relations.keySet(), Map.of()).stream()
                .map(NamedTest::method)
                .toList();
    }

    private static SourceDeclaration source(String type, String schema, String table, DataTestDeclaration... tests) {
        return new SourceDeclaration(
                ShopPlan.name(type),
                Optional.of(schema),
                table,
                schema,
                List.of(),
                List.of(tests),
                ShopPlan.source(type + ".java", 1, ""),
                true);
    }

    private static DataTestDeclaration test(String name, String column) {
        return new DataTestDeclaration(
                new Kind.Unique(),
                List.of(column),
                Optional.of(name).filter(text -> !text.isEmpty()),
                "",
                Severity.ERROR,
                "!= 0",
                "!= 0",
                Place.of("shop.X"));
    }
}
