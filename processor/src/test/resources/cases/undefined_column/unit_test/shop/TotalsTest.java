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
            given = {
                @Given(ref = Paid.class, rows = """
                order_id | amout | note
                1        | 10    | x
                """)
            },
            expect = """
                order_id | totl
                1        | 100
                """)
    void names() {}
}
