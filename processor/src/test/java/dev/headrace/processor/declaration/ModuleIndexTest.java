package dev.headrace.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModuleIndexTest {
    private static final ModuleIndex.Entry ORDERS = new ModuleIndex.Entry(
            new SourceInfo("StgOrders.java", 17, "One row\n\tan order, C:\\orders", false),
            new TreeMap<>(Map.of("orderId", "The key.\n\nNever reused.", "amount", "In cents.")));
    private static final ModuleIndex.Entry SHOP =
            new ModuleIndex.Entry(new SourceInfo("Shop.java", 3, "", false), new TreeMap<>());

    @Test
    void isOneSortedLineForEachDeclarationAndDocumentedColumn() {
        ModuleIndex index = new ModuleIndex(new TreeMap<>(Map.of("shop.StgOrders", ORDERS, "shop.Shop", SHOP)));

        assertThat(index.text())
                .isEqualTo("shop.Shop\tShop.java\t3\t\n"
                        + "shop.StgOrders\tStgOrders.java\t17\tOne row\\n\\tan order, C:\\\\orders\n"
                        + "shop.StgOrders\tcolumn\tamount\tIn cents.\n"
                        + "shop.StgOrders\tcolumn\torderId\tThe key.\\n\\nNever reused.\n");
    }

    @Test
    void readsWhatItWrote() {
        ModuleIndex index = new ModuleIndex(new TreeMap<>(Map.of("shop.StgOrders", ORDERS, "shop.Shop", SHOP)));

        assertThat(ModuleIndex.parse(index.text())).isEqualTo(index);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        String text = "# a comment\n\nshop.Shop\tShop.java\t3\t\nshop.Gone\tcolumn\tx\tNobody's.\nbroken\tline\n";

        assertThat(ModuleIndex.parse(text).entries()).containsOnlyKeys("shop.Shop");
    }
}
