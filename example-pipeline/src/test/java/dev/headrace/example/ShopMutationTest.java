package dev.headrace.example;

import dev.headrace.testing.MutationTest;

/** Whether the unit tests of the shop's models notice a mistake in them. */
class ShopMutationTest {
    @MutationTest(Shop.class)
    void theUnitTestsNoticeMistakes() {}
}
