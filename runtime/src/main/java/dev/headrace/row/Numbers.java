package dev.headrace.row;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/** Reads whole numbers, from {@code numeric} columns too ({@code sum} of a bigint is one), and refuses what does not fit. */
final class Numbers {
    private Numbers() {}

    static <T> T exact(ResultSet rows, int position, Function<BigDecimal, T> conversion) throws SQLException {
        BigDecimal number = rows.getBigDecimal(position);
        if (number == null) {
            return null;
        }
        try {
            return conversion.apply(number);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(number + " does not fit", e);
        }
    }
}
