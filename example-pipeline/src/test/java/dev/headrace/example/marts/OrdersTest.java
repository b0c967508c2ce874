package dev.headrace.example.marts;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.intermediate.IntCustomerOrders;
import dev.headrace.example.intermediate.IntOrderAmounts;
import dev.headrace.example.intermediate.IntOrderAmountsRow;
import dev.headrace.example.intermediate.IntOrderPayments;
import dev.headrace.example.intermediate.IntOrderPaymentsRow;
import dev.headrace.example.staging.StgOrders;
import dev.headrace.example.staging.StgOrdersRow;
import dev.headrace.testing.Given;
import dev.headrace.testing.ModelTester;
import dev.headrace.testing.UnitTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What an order is said to be worth, and whether it is paid. */
class OrdersTest extends ShopModelTests {
    @UnitTest(
            model = Orders.class,
            given = {
                @Given(ref = StgOrders.class, rows = """
                    order_id | order_status | shipping_fee
                    1        | cancelled    | 0
                    2        | placed       | 0
                    3        | returned     | 5
                    4        | completed    | 0
                    5        | completed    | 5
                    6        | completed    | 5
                    7        | completed    | 0
                    """),
                @Given(ref = IntOrderAmounts.class, rows = """
                    order_id | items_amount
                    1        | 10
                    2        | 10
                    3        | 10
                    4        | 10
                    5        | 10
                    6        | 10
                    """),
                @Given(ref = IntOrderPayments.class, rows = """
                    order_id | paid_amount | refunded_amount
                    1        | 10          | 0
                    3        | 15          | 15
                    4        | 10          | 0.50
                    5        | 14.99       | 0
                    6        | 15          | 0
                    """),
                @Given(ref = IntCustomerOrders.class, rows = "order_id")
            },
            expect = """
                order_id | order_amount | paid_amount | refunded_amount | payment_status
                1        | 10           | 10          | 0               | nothing due
                2        | 10           | 0           | 0               | unpaid
                3        | 15           | 15          | 15              | refunded
                4        | 10           | 10          | 0.5             | partly refunded
                5        | 15           | 14.99       | 0               | partly paid
                6        | 15           | 15          | 0               | paid
                """)
    void anOrderIsPaidWhenNothingIsMissing() {}

    @Test
    void theMarginLeavesShippingOut(ModelTester models) {
        models.given(StgOrdersRow.builder().orderId(1).shippingFee(new BigDecimal("4.90")))
                .given(IntOrderAmountsRow.builder()
                        .orderId(1)
                        .itemsAmount(new BigDecimal("20"))
                        .itemsCost(new BigDecimal("12.50")))
                .expect(
                        Orders.class,
                        OrdersRow.builder()
                                .orderId(1)
                                .orderAmount(new BigDecimal("24.90"))
                                .grossMargin(new BigDecimal("7.50"))
                                .customerOrderNumber(null));
    }

    @Test
    void anOverpaidOrderIsPaid(ModelTester models) {
        models.given(StgOrdersRow.builder().orderId(1).orderStatus("shipped").shippingFee(BigDecimal.ZERO))
                .given(IntOrderAmountsRow.builder().orderId(1).itemsAmount(BigDecimal.TEN))
                .given(IntOrderPaymentsRow.builder()
                        .orderId(1)
                        .paidAmount(new BigDecimal("11"))
                        .refundedAmount(BigDecimal.ZERO))
                .expect(Orders.class, OrdersRow.builder().paymentStatus("paid"));
    }
}
