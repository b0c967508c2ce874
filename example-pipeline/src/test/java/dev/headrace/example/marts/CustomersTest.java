package dev.headrace.example.marts;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.intermediate.IntCustomerActivity;
import dev.headrace.example.intermediate.IntCustomerActivityRow;
import dev.headrace.example.staging.StgCustomers;
import dev.headrace.example.staging.StgCustomersRow;
import dev.headrace.testing.Given;
import dev.headrace.testing.ModelTester;
import dev.headrace.testing.UnitTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers are worth, and what they are called for it. */
class CustomersTest extends ShopModelTests {
    @UnitTest(
            model = Customers.class,
            given = {
                @Given(ref = StgCustomers.class, rows = "customer_id\n1\n2"),
                @Given(ref = IntCustomerActivity.class, rows = """
                    customer_id | active_on
                    1           | 2026-01-05
                    1           | 2026-02-05
                    2           | 2026-01-01
                    """),
                @Given(ref = Orders.class, rows = """
                    customer_id | order_status | order_date | paid_amount | refunded_amount
                    1           | completed    | 2026-01-05 | 20          | 5
                    1           | completed    | 2026-01-20 | 3           | 0
                    1           | returned     | 2026-02-01 | 10          | 10
                    1           | cancelled    | 2026-02-05 | 7           | 0
                    2           | cancelled    | 2026-01-01 | 1           | 0
                    """)
            },
            expect = """
                customer_id | last_active_on | order_count | returned_count | first_order_date | last_order_date | lifetime_value
                1           | 2026-02-05     | 3           | 1              | 2026-01-05       | 2026-02-01      | 18
                2           | 2026-01-01     | 0           | 0              | null             | null            | 0
                """)
    void cancelledOrdersDoNotCount() {}

    @UnitTest(
            model = Customers.class,
            given = @Given(ref = StgCustomers.class, rows = "customer_id\n1"),
            expect = "customer_id")
    void whoNeverDidAnythingIsNoCustomer() {}

    @ParameterizedTest
    @CsvSource({"0, prospect", "1, new", "2, returning", "9, returning", "10, regular"})
    void theSegmentIsByTheNumberOfOrders(int orders, String segment, ModelTester models) {
        OrdersRow.Builder order = OrdersRow.builder().customerId(1).orderStatus("completed");
        models.given(StgCustomersRow.builder().customerId(1))
                .given(IntCustomerActivityRow.builder().customerId(1))
                .given(Stream.generate(() -> order).limit(orders).toArray(OrdersRow.Builder[]::new))
                .expect(Customers.class, CustomersRow.builder().segment(segment));
    }
}
