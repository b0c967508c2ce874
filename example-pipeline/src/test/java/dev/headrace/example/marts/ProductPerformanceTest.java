package dev.headrace.example.marts;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.staging.StgOrderItems;
import dev.headrace.example.staging.StgOrders;
import dev.headrace.example.staging.StgProducts;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** What products sell. */
class ProductPerformanceTest extends ShopModelTests {
    @UnitTest(
            model = ProductPerformance.class,
            given = {
                @Given(ref = StgOrders.class, rows = """
                order_id | order_status
                1        | completed
                2        | returned
                3        | cancelled
                """),
                @Given(ref = StgOrderItems.class, rows = """
                order_id | product_id | quantity | line_amount
                1        | 1          | 2        | 20
                1        | 1          | 1        | 10
                2        | 1          | 3        | 30
                3        | 1          | 5        | 50
                1        | 2          | 1        | 60
                1        | 3          | 1        | 0.50
                """),
                @Given(ref = StgProducts.class, rows = """
                product_id | category | unit_cost
                1          | bath     | 4
                2          | bath     | 10
                3          | bath     | 0.10
                4          | bath     | 1
                5          | bath     | 1
                6          | books    | 1
                """)
            },
            expect = """
                product_id | order_count | units_sold | units_returned | revenue | gross_margin | rank_in_category
                1          | 2           | 6          | 3              | 60      | 36           | 1
                2          | 1           | 1          | 0              | 60      | 50           | 1
                3          | 1           | 1          | 0              | 0.50    | 0.40         | 3
                4          | 0           | 0          | 0              | 0       | 0            | 4
                5          | 0           | 0          | 0              | 0       | 0            | 4
                6          | 0           | 0          | 0              | 0       | 0            | 1
                """)
    void whatWasCancelledWasNotSold() {}
}
