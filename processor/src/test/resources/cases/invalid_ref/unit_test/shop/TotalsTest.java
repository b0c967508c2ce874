package shop;

import dev.headrace.testing.Given;
import dev.headrace.testing.ModelTestCase;
import dev.headrace.testing.TestDatabase;
import dev.headrace.testing.UnitTest;

class TotalsTest extends ModelTestCase {
    TotalsTest() {
        super(ShopPipeline.definition(), TestDatabase.EMBEDDED);
    }

    @UnitTest(model = RawPayments.class, given = @Given(ref = String.class, rows = "a\n1"), expect = "order_id")
    void others() {}
}
