package dev.headrace.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.Interval;
import dev.headrace.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals: ISO-8601 in and out, and everything that PostgreSQL prints. */
class IntervalTest {
    @ParameterizedTest
    @CsvSource({
        "P1Y2M3DT4H5M6.789S, 14, 3, 14706789000",
        "PT0S, 0, 0, 0",
        "P-1Y+2M-3DT-0.5S, -10, -3, -500000",
        "P2W, 0, 14, 0",
        "PT25H61M, 0, 0, 93660000000",
        "PT1.5000000000S, 0, 0, 1500000",
    })
    void parsesIso(String text, int months, int days, long microseconds) {
        assertThat(Interval.parse(text)).isEqualTo(new Interval(months, days, microseconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "1Y", "P1", "P1.5Y", "P1DT", "P1S", "PT1.2345678S", "p1y"})
    void refusesWhatIsNotIso(String text) {
        assertThatThrownBy(() -> Interval.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void takesDurationsThatPostgresCanKeep() {
        assertThat(Interval.of(Duration.ofMillis(-1_500))).isEqualTo(Interval.parse("PT-1.5S"));
        assertThatThrownBy(() -> Interval.of(Duration.ofNanos(1))).hasMessageContaining("no nanoseconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "postgres_verbose", "sql_standard", "iso_8601"})
    void readsWhateverStyleTheServerPrints(String style) throws SQLException {
        Random random = new Random(7);
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.dataSource().getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set intervalstyle = " + style);
            }
            try (PreparedStatement select = connection.prepareStatement(
                    "select v, v::text from (select make_interval(months => ?, days => ?) + ? * interval '1 us' as v) x")) {
                for (int i = 0; i < 300; i++) {
                    check(select, random(random));
                }
            }
        }
    }

    private static void check(PreparedStatement select, Interval interval) throws SQLException {
        select.setInt(1, interval.months());
        select.setInt(2, interval.days());
        select.setLong(3, interval.microseconds());
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            assertThat(CellReader.of(Interval.class).read(rows, rows.findColumn("v")))
                    .isEqualTo(interval);
            assertThat(IntervalText.parse(rows.getString(2)))
                    .as(rows.getString(2))
                    .isEqualTo(interval);
            assertThat(Interval.parse(interval.toString())).isEqualTo(interval);
        }
    }

    private static Interval random(Random random) {
        return new Interval(
                random.nextBoolean() ? 0 : random.nextInt(-30, 30),
                random.nextBoolean() ? 0 : random.nextInt(-40, 40),
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(-5, 5) * 1_000_000L;
                    case 2 -> random.nextLong(-2_000_000, 2_000_000);
                    default -> random.nextLong(-400_000_000_000L, 400_000_000_000L);
                });
    }

    @Test
    void printsAsThePostgresStyleOfThatName() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Statement statement = database.connection().createStatement()) {
            statement.execute("set intervalstyle = iso_8601");
            for (String text :
                    new String[] {"P1Y2M3DT4H5M6.789S", "PT0S", "P-1Y-2M3DT-4H-5M-0.000001S", "PT-1M-1.1S"}) {
                try (ResultSet rows = statement.executeQuery("select ('" + text + "'::interval)::text")) {
                    rows.next();
                    assertThat(Interval.parse(text))
                            .hasToString(rows.getString(1))
                            .hasToString(text);
                }
            }
        }
    }
}
