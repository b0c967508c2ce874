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
            model = Totals.class,
            given = @Given(ref = RawPayments.class, rows = """
                order_id | note
                1        | x
                """),
            expect = """
                order_id | total
                1        | 100
                """)
    void theConditionAndTheSumNeedMore() {}

    @UnitTest(
            model = Totals.class,
            given = {
                @Given(ref = Paid.class, rows = "order_id\n1"),
                @Given(ref = Totals.class, rows = "total\n1")
            },
            expect = "total\n1")
    void theKeyOfWhatIsThere() {}
}
