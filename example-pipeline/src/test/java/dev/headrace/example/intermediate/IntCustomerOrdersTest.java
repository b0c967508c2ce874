package dev.headrace.example.intermediate;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.staging.StgOrders;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** The orders of a customer, one after the other. */
class IntCustomerOrdersTest extends ShopModelTests {
    @UnitTest(model = IntCustomerOrders.class, given = @Given(ref = StgOrders.class, rows = """
                order_id | customer_id | order_status | order_date | ordered_at
                1        | 7           | completed    | 2026-01-05 | 2026-01-05 10:00Z
                2        | 7           | cancelled    | 2026-01-06 | 2026-01-06 10:00Z
                4        | 7           | placed       | 2026-01-09 | 2026-01-09 10:00Z
                3        | 7           | placed       | 2026-01-09 | 2026-01-09 10:00Z
                5        | 8           | returned     | 2026-01-01 | 2026-01-01 10:00Z
                """), expect = """
                order_id | customer_id | order_number | days_since_previous_order | first_order_date
                1        | 7           | 1            | null                      | 2026-01-05
                3        | 7           | 2            | 4                         | 2026-01-05
                4        | 7           | 3            | 0                         | 2026-01-05
                5        | 8           | 1            | null                      | 2026-01-01
                """)
    void cancelledOrdersAreLeftOut() {}
}
