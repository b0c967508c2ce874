package dev.headrace.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.example.marts.CustomersRow;
import dev.headrace.example.marts.DailyRevenueRow;
import dev.headrace.example.marts.OrdersRow;
import dev.headrace.example.raw.RawData;
import dev.headrace.testing.PipelineTests;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The shop's data tests over a thousand orders, its marts' totals against plain SQL, and the proof that unique payments grow into what a
 * full refresh makes.
 */
@PipelineTests(Shop.class)
class ShopTest extends ShopPipelineTests {
    private static final long ORDERS = 1_000;

    @Override
    protected void loadRawData(Connection connection) throws SQLException {
        RawData.load(connection, ORDERS);
    }

    @Test
    @DisplayName("orders: every raw order, once")
    void ordersAreComplete() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Stream<OrdersRow> orders = OrdersRow.stream(connection)) {
            assertThat(orders.map(OrdersRow::orderId)).doesNotHaveDuplicates().hasSize((int) ORDERS);
        }
    }

    @Test
    @DisplayName("customers: lifetime values add up to the payments, each counted once")
    void lifetimeValuesAddUp() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Stream<CustomersRow> customers = CustomersRow.stream(connection)) {
            BigDecimal total = customers.map(CustomersRow::lifetimeValue).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total).isEqualByComparingTo(number(connection, """
                            select sum(amount)
                            from (select distinct provider_reference, amount from raw_data.payments) as payment
                            """));
        }
    }

    @Test
    @DisplayName("daily revenue: no day is missing, and the days add up to the orders that were not cancelled")
    void dailyRevenueAddsUp() throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Stream<DailyRevenueRow> days = DailyRevenueRow.stream(connection)) {
            List<DailyRevenueRow> rows = days.sorted(Comparator.comparing(DailyRevenueRow::orderDate))
                    .toList();
            LocalDate first = rows.get(0).orderDate();
            assertThat(rows.stream().map(DailyRevenueRow::orderDate))
                    .hasSizeGreaterThan(700)
                    .containsExactlyElementsOf(
                            first.datesUntil(first.plusDays(rows.size())).toList());
            assertThat(rows.stream().map(DailyRevenueRow::revenue).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(number(connection, """
                            select (
                                select sum(i.quantity * i.unit_price)
                                from raw_data.order_items as i
                                join raw_data.orders as o on o.id = i.order_id
                                where trim(upper(o.status)) <> 'CANCELLED'
                            ) + (
                                select sum(shipping_fee)
                                from raw_data.orders
                                where trim(upper(status)) <> 'CANCELLED'
                            )
                            """));
        }
    }

    private static BigDecimal number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getBigDecimal(1);
        }
    }
}
