package shop;

import dev.headrace.testing.MutationTest;

class ShopMutationTest {
    @MutationTest(Shop.class)
    void theUnitTestsNoticeMistakes() {}
}
