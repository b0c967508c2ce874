package dev.headrace.example.intermediate;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.staging.StgCustomers;
import dev.headrace.example.staging.StgOrders;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** What customers did. */
class IntCustomerActivityTest extends ShopModelTests {
    @UnitTest(
            model = IntCustomerActivity.class,
            given = {
                @Given(ref = StgCustomers.class, rows = """
                customer_id | signed_up_on
                7           | 2026-01-01
                """),
                @Given(ref = StgOrders.class, rows = """
                order_id | customer_id | order_date
                1        | 7           | 2026-01-05
                2        | 7           | 2026-01-05
                """),
                @Given(ref = IntUniquePayments.class, rows = """
                order_id | is_refund | received_at
                1        | false     | 2026-01-06 00:30+02
                2        | true      | 2026-01-09 10:00Z
                99       | false     | 2026-01-07 10:00Z
                """)
            },
            expect = """
                customer_id | activity  | active_on
                7           | signed up | 2026-01-01
                7           | ordered   | 2026-01-05
                7           | ordered   | 2026-01-05
                7           | paid      | 2026-01-05
                """)
    void refundsAreNobodysActivity() {}
}
