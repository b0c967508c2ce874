package shop;

import dev.headrace.Var;
import dev.headrace.testing.Given;
import dev.headrace.testing.ModelTestCase;
import dev.headrace.testing.TestDatabase;
import dev.headrace.testing.UnitTest;

class RecentTest extends ModelTestCase {
    RecentTest() {
        super(ShopPipeline.definition(), TestDatabase.EMBEDDED);
    }

    @UnitTest(
            model = Recent.class,
            given = {
                @Given(ref = RawPayments.class, rows = """
                id | amount | paid_on
                1  | 10     | 2026-02-01
                """)
            },
            vars = {
                @Var(name = "sinc", value = "2026-02-01"),
                @Var(name = "since", value = "2026-02-30"),
                @Var(name = "least")
            },
            expect = """
                id
                1
                """)
    void values() {}

    @UnitTest(
            model = Recent.class,
            given = @Given(ref = RawPayments.class, rows = """
                id | amount | paid_on
                1  | 10     | 2026-02-01
                """),
            vars = @Var(name = "least", value = "3"),
            expect = """
                id
                1
                """)
    void good() {}
}
