package dev.headrace.example.intermediate;

import dev.headrace.example.ShopModelTests;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** What was paid for an order, and what went back. */
class IntOrderPaymentsTest extends ShopModelTests {
    @UnitTest(model = IntOrderPayments.class, given = @Given(ref = IntUniquePayments.class, rows = """
                order_id | amount | is_refund | payment_method | received_at
                1        | 10     | false     | paypal         | 2026-01-02 10:00Z
                1        | 5      | false     | card           | 2026-01-01 10:00Z
                1        | 5      | false     | card           | 2026-01-03 10:00Z
                1        | -2     | true      | bank_transfer  | 2025-12-31 10:00Z
                1        | -1     | true      | card           | 2026-01-04 10:00Z
                2        | -4     | true      | card           | 2026-01-05 10:00Z
                3        | 1      | false     | gift_card      | 2026-01-06 10:00Z
                """), expect = """
                order_id | paid_amount | refunded_amount | payment_methods | first_paid_at
                1        | 20          | 3               | card, paypal    | 2026-01-01 10:00Z
                2        | 0           | 4               | null            | null
                3        | 1           | 0               | gift_card       | 2026-01-06 10:00Z
                """)
    void refundsAreNoPayments() {}
}
