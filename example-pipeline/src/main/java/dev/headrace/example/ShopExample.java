package dev.headrace.example;

import dev.headrace.cli.PipelineCommand;
import dev.headrace.connect.EmbeddedDatabase;
import dev.headrace.example.raw.RawData;
import java.sql.Connection;
import java.sql.SQLException;

/** Builds the shop's pipeline on a PostgreSQL of its own and shows what came of it. */
public final class ShopExample {
    private static final long ORDERS = 100_000;

    private ShopExample() {}

    /** Takes the number of orders to invent; without it there are 100,000. */
    public static void main(String[] args) throws SQLException {
        int exitCode = run(args.length == 0 ? ORDERS : orders(args[0]));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static long orders(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            System.err.println("not a number of orders: \"" + text + "\"; give one from 1 to 999999999");
            System.exit(2);
        }
        return Long.parseLong(text);
    }

    private static int run(long orders) throws SQLException {
        System.out.println("Starting a PostgreSQL of our own ...");
        try (EmbeddedDatabase database = EmbeddedDatabase.start()) {
            load(database, orders);
            int built = shop("build", "--url", database.url());
            return built != 0 ? built : show(database);
        }
    }

    private static void load(EmbeddedDatabase database, long orders) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            long rows = RawData.load(connection, orders);
            System.out.printf("Loaded %,d rows of raw data for %,d orders.%n%n", rows, orders);
        }
    }

    private static int show(EmbeddedDatabase database) {
        System.out.printf("%nThe first rows of bestsellers:%n%n");
        return shop("show", "bestsellers", "--limit", "6", "--url", database.url());
    }

    private static int shop(String... command) {
        return PipelineCommand.execute(ShopPipeline.definition(), command);
    }
}
