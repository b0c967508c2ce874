package dev.headrace.example.marts;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.intermediate.IntCustomerOrders;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** Which customers come back. */
class CohortRetentionTest extends ShopModelTests {
    @UnitTest(model = CohortRetention.class, given = @Given(ref = IntCustomerOrders.class, rows = """
                customer_id | first_order_date | order_date
                6           | 2026-01-31       | 2026-01-31
                7           | 2026-01-10       | 2026-01-10
                7           | 2026-01-10       | 2026-01-20
                7           | 2026-01-10       | 2026-03-02
                8           | 2026-01-15       | 2026-01-15
                9           | 2026-02-01       | 2026-02-01
                """), expect = """
                cohort_month | months_since | cohort_size | active_customers | retention_rate
                2026-01-01   | 0            | 3           | 3                | 1
                2026-01-01   | 1            | 3           | 0                | 0
                2026-01-01   | 2            | 3           | 1                | 0.3333
                2026-02-01   | 0            | 1           | 1                | 1
                2026-02-01   | 1            | 1           | 0                | 0
                """)
    void aMonthWithoutOrdersIsThere() {}

    @UnitTest(model = CohortRetention.class, given = @Given(ref = IntCustomerOrders.class, rows = """
                customer_id | first_order_date | order_date
                1           | 2025-01-01       | 2025-01-01
                1           | 2025-01-01       | 2025-12-31
                2           | 2025-12-01       | 2025-12-01
                2           | 2025-12-01       | 2026-01-01
                """), expect = """
                cohort_month | months_since | active_customers
                2025-01-01   | 0            | 1
                2025-01-01   | 1            | 0
                2025-01-01   | 2            | 0
                2025-01-01   | 3            | 0
                2025-01-01   | 4            | 0
                2025-01-01   | 5            | 0
                2025-01-01   | 6            | 0
                2025-01-01   | 7            | 0
                2025-01-01   | 8            | 0
                2025-01-01   | 9            | 0
                2025-01-01   | 10           | 0
                2025-01-01   | 11           | 1
                2025-12-01   | 0            | 1
                2025-12-01   | 1            | 1
                """)
    void aCohortIsWatchedForAYear() {}
}
