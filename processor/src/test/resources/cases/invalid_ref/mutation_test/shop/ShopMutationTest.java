package shop;

import dev.headrace.testing.MutationTest;

class ShopMutationTest {
    @MutationTest(Paid.class)
    void ofNoPipeline() {}

    @MutationTest(value = Shop.class, models = {Paid.class, RawPayments.class, String.class})
    void ofNoModels() {}
}
