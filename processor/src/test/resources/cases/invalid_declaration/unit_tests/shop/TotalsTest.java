package shop;

import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

class TotalsTest {
    @UnitTest(model = Totals.class, given = @Given(ref = Paid.class), expect = "order_id", expectFile = "a.csv")
    void rows() {}
}
