package dev.headrace.example.intermediate;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.staging.StgOrderItems;
import dev.headrace.example.staging.StgProducts;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** What the lines of an order come to. */
class IntOrderAmountsTest extends ShopModelTests {
    @UnitTest(
            model = IntOrderAmounts.class,
            given = {@Given(ref = StgOrderItems.class, rows = """
                order_id | product_id | quantity | line_amount
                1        | 1          | 2        | 20
                1        | 2          | 3        | 9
                1        | 99         | 1        | 5
                """), @Given(ref = StgProducts.class, rows = """
                product_id | unit_cost
                1          | 4.50
                2          | 1
                """)},
            expect = """
                order_id | line_count | item_count | items_amount | items_cost
                1        | 2          | 5          | 29           | 12
                """)
    void aProductThatNobodyKnowsIsLeftOut() {}
}
