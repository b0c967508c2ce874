package dev.headrace.example.marts;

import dev.headrace.example.ShopModelTests;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** A day's revenue, the week's mean and the month's sum. */
class DailyRevenueTest extends ShopModelTests {
    @UnitTest(model = DailyRevenue.class, given = @Given(ref = Orders.class, rows = """
                order_date | order_status | order_amount | customer_order_number | channel
                2026-01-30 | completed    | 10           | 1                     | app
                2026-01-30 | cancelled    | 99           | null                  | app
                2026-01-30 | placed       | 4            | 2                     | web
                2026-01-30 | shipped      | 1            | 3                     | app
                2026-02-02 | shipped      | 7            | 1                     | web
                """), expect = """
                order_date | order_count | first_order_count | revenue | app_revenue | seven_day_revenue | month_to_date_revenue
                2026-01-30 | 3           | 1                 | 15      | 11          | 15                | 15
                2026-01-31 | 0           | 0                 | 0       | 0           | 7.50              | 15
                2026-02-01 | 0           | 0                 | 0       | 0           | 5                 | 0
                2026-02-02 | 1           | 1                 | 7       | 0           | 5.50              | 7
                """)
    void aDayWithoutOrdersIsThere() {}

    @UnitTest(model = DailyRevenue.class, given = @Given(ref = Orders.class, rows = """
                order_date | order_status | order_amount
                2026-03-01 | placed       | 70
                2026-03-08 | placed       | 7
                """), expect = """
                order_date | seven_day_revenue | month_to_date_revenue
                2026-03-01 | 70                | 70
                2026-03-02 | 35                | 70
                2026-03-03 | 23.33             | 70
                2026-03-04 | 17.50             | 70
                2026-03-05 | 14                | 70
                2026-03-06 | 11.67             | 70
                2026-03-07 | 10                | 70
                2026-03-08 | 1                 | 77
                """)
    void theMeanIsOfSevenDays() {}

    @UnitTest(model = DailyRevenue.class, given = @Given(ref = Orders.class, rows = """
                order_date | order_status | refunded_amount | gross_margin
                2026-03-01 | returned     | 5               | 2
                2026-03-01 | returned     | 1.5             | -3
                2026-03-03 | completed    | 0               | 4
                """), expect = """
                order_date | refunds | gross_margin
                2026-03-01 | 6.5     | -1
                2026-03-02 | 0       | 0
                2026-03-03 | 0       | 4
                """)
    void refundsAndMarginsAddUp() {}
}
