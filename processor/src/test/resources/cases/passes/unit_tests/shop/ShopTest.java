package shop;

import dev.headrace.testing.Given;
import dev.headrace.testing.ModelTestCase;
import dev.headrace.testing.TestDatabase;
import dev.headrace.testing.UnitTest;

class ShopTest extends ModelTestCase {
    ShopTest() {
        super(ShopPipeline.definition(), TestDatabase.EMBEDDED);
    }

    @UnitTest(
            model = Totals.class,
            given = @Given(ref = RawPayments.class, rows = """
                order_id | amount | paid_on
                1        | 100.5  | 2026-01-01
                2        | null   | 'today'
                """),
            expect = """
                order_id | total
                1        | 100.5
                2        | null
                """)
    void throughTheEphemeralModel() {}
}
