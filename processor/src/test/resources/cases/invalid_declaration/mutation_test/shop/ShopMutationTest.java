package shop;

import dev.headrace.testing.MutationTest;

class ShopMutationTest {
    @MutationTest(value = Shop.class, threshold = 101)
    void theUnitTestsNoticeMistakes() {}
}
