package shop;

import dev.headrace.cli.PipelineCommand;
import dev.headrace.connect.EmbeddedDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds the pipeline on an embedded PostgreSQL and reads its mart through the generated row; exits 1 if it is not as expected. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start();
                Connection connection = database.dataSource().getConnection()) {
            fill(connection);
            int exitCode = PipelineCommand.execute(ShopPipeline.definition(), "build", "--url", database.url());
            if (exitCode != 0) {
                throw new IllegalStateException("build ended with " + exitCode);
            }
            List<String> totals = totals(connection);
            if (!totals.equals(List.of("1: 2 orders, 70.00", "2: 1 orders, 12.50"))) {
                throw new IllegalStateException("unexpected rows: " + totals);
            }
        }
    }

    private static void fill(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                create schema raw_data;
                create table raw_data.orders
                    (id bigint, user_id bigint, order_date date, status varchar(20), amount numeric(10, 2));
                insert into raw_data.orders values
                    (1, 1, '2026-01-01', 'COMPLETED', 70.00),
                    (2, 1, '2026-01-02', 'returned', 30.00),
                    (3, 2, '2026-01-02', 'Placed', 12.50);
                """);
        }
    }

    private static List<String> totals(Connection connection) throws Exception {
        try (Stream<CustomersRow> rows = CustomersRow.stream(connection)) {
            return rows.sorted(Comparator.comparingLong(CustomersRow::userId))
                    .peek(System.out::println)
                    .map(row -> row.userId() + ": " + row.orderCount() + " orders, " + total(row.total()))
                    .toList();
        }
    }

    private static String total(BigDecimal amount) {
        return amount.toPlainString();
    }
}
