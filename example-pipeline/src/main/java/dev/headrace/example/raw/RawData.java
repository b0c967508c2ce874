package dev.headrace.example.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Fills a database with the shop's raw tables, invented but always the same. */
public final class RawData {
    private RawData() {}

    /**
     * Creates the tables anew and fills them.
     *
     * @return how many rows they have together
     */
    public static long load(Connection connection, long orders) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config('shop.orders', ?, false)")) {
            setting.setString(1, Long.toString(orders));
            setting.execute();
        }
        try (Statement script = connection.createStatement()) {
            return rowsOf(script, script.execute(sql()));
        }
    }

    private static long rowsOf(Statement script, boolean firstIsQuery) throws SQLException {
        long rows = 0;
        boolean query = firstIsQuery;
        while (query || script.getUpdateCount() != -1) {
            rows += query ? 0 : script.getLargeUpdateCount();
            query = script.getMoreResults();
        }
        return rows;
    }

    private static String sql() {
        try (InputStream script = Objects.requireNonNull(RawData.class.getResourceAsStream("shop.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read shop.sql", e);
        }
    }
}
