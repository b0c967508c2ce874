package shop;

import dev.headrace.testing.Given;
import dev.headrace.testing.ModelTestCase;
import dev.headrace.testing.TestDatabase;
import dev.headrace.testing.UnitTest;

class TotalsTest extends ModelTestCase {
    TotalsTest() {
        super(ShopPipeline.definition(), TestDatabase.EMBEDDED);
    }

    @UnitTest(
            model = Paid.class,
            given = {@Given(ref = Totals.class, rows = "order_id\n1"), @Given(ref = Paid.class, rows = "order_id\n1")},
            expect = "order_id")
    void others() {}
}
