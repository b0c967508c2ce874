package dev.headrace.example.marts;

import dev.headrace.example.ShopModelTests;
import dev.headrace.testing.Given;
import dev.headrace.testing.UnitTest;

/** The three best of each category. */
class BestsellersTest extends ShopModelTests {
    @UnitTest(model = Bestsellers.class, given = @Given(ref = ProductPerformance.class, rows = """
                product_id | category | product_name | revenue | is_discontinued
                1          | bath     | towel        | 50      | false
                2          | bath     | soap         | 50      | true
                3          | bath     | brush        | 30      | false
                4          | bath     | sponge       | 10      | false
                5          | bath     | mat          | 10      | false
                6          | books    | atlas        | 0       | false
                """), expect = """
                category | product_id | product_name | revenue | revenue_share
                bath     | 1          | towel        | 50      | 0.3333
                bath     | 3          | brush        | 30      | 0.2
                bath     | 4          | sponge       | 10      | 0.0667
                books    | 6          | atlas        | 0       | null
                """)
    void whatIsDiscontinuedCountsForTheShareOnly() {}
}
