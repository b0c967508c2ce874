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
                order_id | amount | note
                3        | 100.5  | ' a '
                """),
                @Given(ref = Totals.class, rows = "order_id | total | note | day\n 1 | 2 | x | 2026-01-01")
            },
            expect = """
                order_id | total | note   | day
                1        | 2     | x      | 2026-01-01
                3        | 100.5 | ' A '  | 2026-02-01
                """,
            now = "2026-02-01T00:00:00Z")
    void anIncrement() {}

    @UnitTest(model = Totals.class, given = @Given(ref = Paid.class, file = "paid.csv"), expectFile = "totals.csv")
    void files() {}
}
