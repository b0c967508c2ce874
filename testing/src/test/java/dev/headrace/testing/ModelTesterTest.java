package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Var;
import dev.headrace.testing.PaymentsPipeline.Chosen;
import dev.headrace.testing.PaymentsPipeline.Clocked;
import dev.headrace.testing.PaymentsPipeline.Grouped;
import dev.headrace.testing.PaymentsPipeline.Latest;
import dev.headrace.testing.PaymentsPipeline.Payments;
import dev.headrace.testing.PaymentsPipeline.PaymentsRow;
import dev.headrace.testing.PaymentsPipeline.Positive;
import dev.headrace.testing.PaymentsPipeline.Qualified;
import dev.headrace.testing.PaymentsPipeline.Today;
import dev.headrace.testing.PaymentsPipeline.Totals;
import dev.headrace.testing.PaymentsPipeline.TotalsRow;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Models over given rows, on the embedded server. */
class ModelTesterTest extends ModelTestCase {
    ModelTesterTest() {
        super(PaymentsPipeline.definition(), TestDatabase.EMBEDDED);
    }

    private static final String TWO_PAYMENTS = """
            order_id | amount
            1        | 100
            """;

    @Test
    void rowsFromBuilders(ModelTester models) {
        models.given(
                        PaymentsRow.builder().orderId(1).amount(new BigDecimal("100")),
                        PaymentsRow.builder().orderId(2).amount(null).note("it's | 'quoted'"))
                .expect(
                        Totals.class,
                        TotalsRow.builder().orderId(2).total(null),
                        TotalsRow.builder().orderId(1).total(new BigDecimal("100.000")));
    }

    @UnitTest(model = Totals.class, given = @Given(ref = Payments.class, rows = """
                                    order_id | amount | note
                                    ---------+--------+-----
                                    1        | 100    | ' a|b''c '

                                    2        | -1     | ''
                                    3        | null   | 'null'
                                    """), expect = """
                    order_id | total | note       | positive | amounts | details
                    3        | null  | 'null'     | 0        | {null}  | {"a":1}
                    2        | -1.0  | ''         | 0        | {-1}    | {"a":1}
                    1        | 100   | ' a|b''c ' | 1        | {100.0} | {"a":1}
                    """)
    void theMethodsBodyRunsAfterTheComparison(ModelTester models) {
        assertThat(models).isNotNull();
    }

    @UnitTest(model = Totals.class, expect = "order_id")
    void whatIsNotGivenIsEmpty() {}

    @Test
    void theDifferenceIsShownByTheKey(ModelTester models) {
        ModelTester given = models.given(Payments.class, """
                order_id | amount
                1        | 100
                2        | 5
                4        | 5
                """);
        assertThatThrownBy(() -> given.expect(Totals.class, """
                        order_id | total
                        1        | 70
                        3        | 5
                        2        | 5.0
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        analytics.totals: 3 rows are not as expected, of 3 in all
                                     | order_id | total
                          expected   | 1        | 70
                          actual     | 1        | 100.00
                                                  ^^^^^^
                          missing    | 3        | 5
                          unexpected | 4        | 5.00
                        at dev.headrace.testing.PaymentsPipeline$Totals(Totals.java:7)""");
    }

    @Test
    void aRowIsExpectedAsOftenAsItIsThere(ModelTester models) {
        ModelTester given = models.given(Payments.class, "order_id | amount\n1 | 5\n2 | 5");
        given.expect(Totals.class, "total\n5\n5");
        assertThatThrownBy(() -> given.expect(Totals.class, "total\n5"))
                .hasMessageContaining("1 row is not as expected, of 2 in all")
                .hasMessageContaining("unexpected | 5.00");
    }

    @Test
    void anEphemeralModelIsItsQueryOrARelationWithRows(ModelTester models) {
        ModelTester given = models.given(Payments.class, TWO_PAYMENTS);
        given.expect(Totals.class, "positive\n1");
        given.given(Positive.class, "order_id\n1\n1\n1").expect(Totals.class, "positive\n3");
        models.given(Payments.class, "order_id | amount | note | details\n1 | 5 | a | {}\n2 | -5 | b | {}")
                .expect(Positive.class, "order_id | details\n1 | '{ }'");
    }

    @Test
    void anIncrementIsMergedIntoTheRowsThatAreThere(ModelTester models) {
        ModelTester given = models.given(Payments.class, "order_id | amount\n1 | 5\n2 | 20\n3 | 30");
        given.expect(Latest.class, "order_id | amount\n1 | 5\n2 | 20\n3 | 30");
        given.given(Latest.class, "order_id | amount\n2 | 10\n4 | 1")
                .expect(Latest.class, "order_id | amount\n2 | 20\n3 | 30\n4 | 1");
        assertThatThrownBy(() -> given.given(Latest.class, "amount\n10").expect(Latest.class, "amount\n20"))
                .hasMessageContaining("column \"order_id\" of analytics.latest is left out");
        assertThatThrownBy(() -> models.given(Payments.class, "order_id | amount\n1 | 5\n1 | 6")
                        .given(Latest.class, "order_id | amount\n2 | 1")
                        .expect(Latest.class, "order_id\n1"))
                .hasMessageContaining("the key (order_id) is not unique among the new rows: order_id = 1 in 2 rows");
    }

    @UnitTest(model = Clocked.class, now = "2026-03-01T12:00:00.7Z", expect = """
            at                     | current_date | second                 | text | quoted
            2026-03-01 12:00:00.7Z | 2026-03-01   | 2026-03-01 12:00:01+00 | x    | current_date
            """)
    void theClockStandsStill() {}

    @UnitTest(
            model = Chosen.class,
            given = @Given(ref = Payments.class, rows = """
            order_id | amount
            1        | 99
            2        | 100
            """),
            vars = @Var(name = "until", value = "2026-03-01"),
            expect = """
            order_id | until
            2        | 2026-03-01
            """)
    void variablesHoldWhatIsDeclaredOrGiven() {}

    @Test
    void whatNoVariableCanHoldIsRefused(ModelTester models) {
        ModelTester given = models.given(Payments.class, "order_id | amount\n1 | 5");
        given.var("until", "2026-03-01").var("least", "5").expect(Chosen.class, "order_id\n1");
        assertThatThrownBy(() -> given.expect(Chosen.class, "order_id\n1"))
                .hasMessageStartingWith("the variable \"until\" (date) has no value; give it one: vars = @Var(");
        assertThatThrownBy(() -> given.var("until", "soon").expect(Chosen.class, "order_id\n1"))
                .hasMessageContaining("the value of the variable \"until\" is no date: invalid input syntax");
        assertThatThrownBy(() -> given.var("unto", "2026-03-01").expect(Chosen.class, "order_id\n1"))
                .hasMessageContaining("shop.Payments has the variables");
    }

    @Test
    void whatReadsAnotherClockIsRefused(ModelTester models) {
        ModelTester then = models.now("2026-03-01T12:00:00Z");
        assertThatThrownBy(() -> then.expect(Today.class, "day\n2026-03-01"))
                .hasMessageContaining("the time cannot be fixed: 'today' reads the server's own clock\n"
                        + "  write current_date or now(), or take now away from the test");
        assertThatThrownBy(() -> then.expect(Qualified.class, "at\n2026-03-01"))
                .hasMessageContaining("pg_catalog.now() reads the server's own clock\n  write it without its schema");
        assertThatThrownBy(() -> models.now("tomorrow"))
                .hasMessage("now = \"tomorrow\" is no time with an offset; write it as 2026-01-31T12:00:00Z");
    }

    @Test
    void aSourceThatIsGroupedByItsKeyHasItForSoLong(ModelTester models) {
        ModelTester given = models.given(Payments.class, "order_id | note | amount\n1 | a | 1\n2 | a | 1");
        given.expect(Grouped.class, "order_id | note\n1 | a\n2 | a");
        given.given(Payments.class, "order_id | amount\n2 | 4").expect(Totals.class, "order_id | total\n1 | 1\n2 | 5");
    }

    @Test
    void whatTheServerRefusesIsShownInTheAuthorsSql(ModelTester models) {
        ModelTester given = models.given(Payments.class, "order_id | amount\n1 | 99999999\n1 | 1");
        assertThatThrownBy(() ->
                        given.given(Latest.class, "order_id | amount\n1 | 0").expect(Latest.class, "amount\n1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("analytics.latest: the key (order_id) is not unique among the new rows")
                .hasMessageEndingWith("at dev.headrace.testing.PaymentsPipeline$Latest(Latest.java:7)");
    }

    @Test
    void csvFiles(ModelTester models) {
        models.givenFile(Payments.class, "payments.csv").expect(Totals.class, "order_id | total | note\n1 | 70 | ''");
        assertThatThrownBy(() -> models.givenFile(Payments.class, "ragged.csv"))
                .hasMessage("ragged.csv:3: the row has 1 cells, and the first line has 2");
        assertThatThrownBy(() -> models.givenFile(Totals.class, "payments.csv"))
                .hasMessageStartingWith("payments.csv:1: column \"amount\" does not exist in analytics.totals");
        assertThatThrownBy(() -> models.givenFile(Totals.class, "none.csv"))
                .hasMessageStartingWith("there is no file none.csv beside ModelTesterTest");
    }

    @Test
    void mistakesAreToldBeforeAnythingRuns(ModelTester models) {
        assertThatThrownBy(() -> models.given(Payments.class, "order_id | amout\n1 | 1"))
                .hasMessageContaining("column \"amout\" does not exist in raw.payments")
                .hasMessageContaining("did you mean \"amount\"?");
        assertThatThrownBy(() -> models.given(Payments.class, "order_id | amount\n1"))
                .hasMessage("the rows given for Payments, line 2: the row has 1 cell, and the table has 2 columns;"
                        + " write null, or '' for an empty text, where a value is missing");
        assertThatThrownBy(() -> models.given(Latest.class, "amount\n1").expect(Totals.class, "total\n1"))
                .hasMessageContaining("analytics.totals does not read analytics.latest");
        assertThatThrownBy(() -> models.given(Payments.class, "amount\nabc").expect(Totals.class, "total\n1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "the rows given for raw.payments are refused: invalid input syntax for type numeric");
        assertThatThrownBy(() ->
                        models.given(PaymentsRow.builder().orderId(1)).expect(Totals.class, PaymentsRow.builder()))
                .hasMessage("PaymentsRow is no row of Totals");
    }

    /** 20 ms are the limit for one. */
    @RepeatedTest(50)
    void aTestTakesMilliseconds(ModelTester models) {
        long start = System.nanoTime();
        models.given(Payments.class, TWO_PAYMENTS).expect(Totals.class, "total\n100");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Nested
    class Inside {
        @UnitTest(model = Totals.class, expect = "order_id")
        void nestedClassesHaveThemToo() {}
    }
}
