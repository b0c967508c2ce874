package dev.headrace.example.staging;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.raw.RawCustomers;
import dev.headrace.example.raw.RawOrderItems;
import dev.headrace.example.raw.RawOrders;
import dev.headrace.example.raw.RawPayments;
import dev.headrace.example.raw.RawProducts;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** What is made of the raw tables. */
class StagingTest extends ShopModelTests {
    @UnitTest(model = StgCustomers.class, given = @Given(ref = RawCustomers.class, rows = """
                id | email           | country | created_at
                1  | Ann@Example.com | de      | 2026-01-01 00:30+02
                """), expect = """
                customer_id | email           | country | signed_up_on
                1           | ann@example.com | DE      | 2025-12-31
                """)
    void addressesAreInSmallLettersAndCountriesInCapitals() {}

    @UnitTest(model = StgOrders.class, given = @Given(ref = RawOrders.class, rows = """
                id | status     | metadata                              | ordered_at
                1  | ' SHIPPED' | '{"channel": "app", "coupon": "TEN"}' | 2026-03-01 00:30+02
                2  | placed     | '{}'                                  | 2026-03-01 00:30Z
                """), expect = """
                order_id | order_status | channel | coupon_code | order_date
                1        | shipped      | app     | TEN         | 2026-02-28
                2        | placed       | unknown | null        | 2026-03-01
                """)
    void someApplicationsShoutAndPad() {}

    @UnitTest(model = StgPayments.class, given = @Given(ref = RawPayments.class, rows = """
                id | method | amount
                1  | CARD   | 10
                2  | paypal | 0
                3  | card   | -0.5
                """), expect = """
                payment_id | payment_method | is_refund
                1          | card           | false
                2          | paypal         | false
                3          | card           | true
                """)
    void whatWentBackIsARefund() {}

    @UnitTest(model = StgProducts.class, given = @Given(ref = RawProducts.class, rows = """
                id | category | discontinued_at
                1  | Bath     | null
                2  | TOYS     | 2026-01-01 00:00Z
                """), expect = """
                product_id | category | is_discontinued
                1          | bath     | false
                2          | toys     | true
                """)
    void whatLeftTheCatalogueIsDiscontinued() {}

    @UnitTest(model = StgOrderItems.class, given = @Given(ref = RawOrderItems.class, rows = """
                id | quantity | unit_price
                1  | 3        | 2.50
                """), expect = """
                order_item_id | line_amount
                1             | 7.50
                """)
    void aLineComesToItsQuantityTimesThePrice() {}
}
