package dev.headrace.example.intermediate;

import dev.headrace.example.ShopModelTests;
import dev.headrace.example.staging.StgPayments;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** Repeated deliveries, within a run and over several. */
class IntUniquePaymentsTest extends ShopModelTests {
    @UnitTest(model = IntUniquePayments.class, given = @Given(ref = StgPayments.class, rows = """
                payment_id | provider_reference | amount | received_at
                1          | a                  | 10     | 2026-01-01 10:00Z
                2          | a                  | 11     | 2026-01-01 11:00Z
                3          | a                  | 12     | 2026-01-01 11:00Z
                4          | b                  | 5      | 2026-01-01 10:00Z
                """), expect = """
                payment_id | provider_reference | amount
                3          | a                  | 12
                4          | b                  | 5
                """)
    void ofRepeatedDeliveriesTheLastCounts() {}

    @UnitTest(
            model = IntUniquePayments.class,
            given = {@Given(ref = StgPayments.class, rows = """
                    payment_id | provider_reference | amount | received_at
                    1          | a                  | 10     | 2026-01-10 10:00Z
                    5          | a                  | 20     | 2026-01-11 10:00Z
                    6          | late               | 7      | 2026-01-07 11:00Z
                    7          | too late           | 7      | 2026-01-07 10:00Z
                    """), @Given(ref = IntUniquePayments.class, rows = """
                    payment_id | provider_reference | amount | received_at
                    1          | a                  | 10     | 2026-01-10 10:00Z
                    2          | b                  | 3      | 2026-01-02 10:00Z
                    """)},
            expect = """
                payment_id | provider_reference | amount
                2          | b                  | 3
                5          | a                  | 20
                6          | late               | 7
                """)
    void anIncrementFindsWhatCameThreeDaysLate() {}
}
