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
                order_id | amount | paid_on
                1        | ten    | 2026-13-01
                1.5      | 10     | 2026-02-30
                """),
            expect = """
                order_id | total
                '1'      | 1e3
                x        | 0x
                """,
            now = "noon")
    void values() {}
}
