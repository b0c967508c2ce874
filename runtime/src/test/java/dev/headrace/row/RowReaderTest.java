package dev.headrace.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.headrace.Interval;
import dev.headrace.TestDatabase;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type of column, read from a real server in a time zone whose clocks jump. */
class RowReaderTest {
    private static final TimeZone MACHINE = TimeZone.getDefault();
    private static TestDatabase database;

    enum Status {
        PLACED,
        Shipped
    }

    @BeforeAll
    static void connect() throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        database = TestDatabase.create();
    }

    @AfterAll
    static void disconnect() throws SQLException {
        TimeZone.setDefault(MACHINE);
        database.close();
    }

    @Test
    void numbers() {
        assertThat((Object) read("32767::int2", row -> row.getShort("x"))).isEqualTo((short) 32767);
        assertThat((Object) read("'-2147483648'::int4", row -> row.getInt("x"))).isEqualTo(Integer.MIN_VALUE);
        assertThat((Object) read("9223372036854775807", row -> row.getLong("x")))
                .isEqualTo(Long.MAX_VALUE);
        assertThat((Object) read("sum(v) from (values (2::int8), (3)) t(v)", row -> row.getLong("x")))
                .isEqualTo(5L);
        assertThat((Object) read("1.5::float4", row -> row.getFloat("x"))).isEqualTo(1.5f);
        assertThat((Object) read("0.1::float8", row -> row.getDouble("x"))).isEqualTo(0.1);
        assertThat((Object) read("'-Infinity'::float8", row -> row.get("x", Double.class)))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat((Object) read("1234567890123456789.0123456789::numeric", row -> row.get("x", BigDecimal.class)))
                .isEqualTo(new BigDecimal("1234567890123456789.0123456789"));
        assertThat((Object) read("true", row -> row.getBoolean("x"))).isEqualTo(true);
    }

    @Test
    void textsAndBytes() {
        assertThat((Object) read("'a\u20ac'::text", row -> row.get("x", String.class)))
                .isEqualTo("a\u20ac");
        assertThat((Object) read("'{\"a\": 1}'::jsonb", row -> row.get("x", String.class)))
                .isEqualTo("{\"a\": 1}");
        assertThat((Object) read("'\\x00ff'::bytea", row -> row.get("x", byte[].class)))
                .isEqualTo(new byte[] {0, -1});
        UUID uuid = UUID.randomUUID();
        assertThat((Object) read("'" + uuid + "'::uuid", row -> row.get("x", UUID.class)))
                .isEqualTo(uuid);
    }

    @Test
    void enumsByNameOrElseWithoutRegardToCase() {
        assertThat((Object) read("'placed'", row -> row.get("x", Status.class))).isEqualTo(Status.PLACED);
        assertThat((Object) read("'Shipped'", row -> row.get("x", Status.class)))
                .isEqualTo(Status.Shipped);
        assertThatThrownBy(() -> read("'lost'", row -> row.get("x", Status.class)))
                .hasMessageContaining("shop.orders.x cannot be read as Status: 'lost' is no constant of");
    }

    @Test
    void timesAreThoseOfTheServerWhereClocksJump() {
        assertThat((Object) read("timestamp '2024-03-31 02:30:00.123456'", row -> row.get("x", LocalDateTime.class)))
                .isEqualTo(LocalDateTime.parse("2024-03-31T02:30:00.123456"));
        assertThat((Object) read("timestamptz '2024-10-27 02:30:00.000001+01'", row -> row.get("x", Instant.class)))
                .isEqualTo(Instant.parse("2024-10-27T01:30:00.000001Z"));
        assertThat((Object) read(
                        "timestamptz '2024-10-27 02:30:00+02'",
                        row -> row.get("x", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC)))
                .isEqualTo(OffsetDateTime.parse("2024-10-27T00:30:00Z"));
        assertThat((Object) read("date '0001-01-01'", row -> row.get("x", LocalDate.class)))
                .isEqualTo(LocalDate.of(1, 1, 1));
        assertThat((Object) read("time '23:59:59.999999'", row -> row.get("x", LocalTime.class)))
                .isEqualTo(LocalTime.parse("23:59:59.999999"));
        assertThatThrownBy(() -> read("time '24:00'", row -> row.get("x", LocalTime.class)))
                .hasMessageContaining("24:00:00 is no time of Java's");
    }

    @Test
    void lists() {
        assertThat((Object) read("array['a', null, 'c,\"d']", row -> row.getList("x", String.class)))
                .isEqualTo(Arrays.asList("a", null, "c,\"d"));
        assertThat((Object) read("array[1, null]::int8[]", row -> row.getList("x", Long.class)))
                .isEqualTo(Arrays.asList(1L, null));
        assertThat((Object) read(
                        "array[timestamp '2024-03-31 02:30:00.123456']", row -> row.getList("x", LocalDateTime.class)))
                .isEqualTo(List.of(LocalDateTime.parse("2024-03-31T02:30:00.123456")));
        assertThat((Object) read("array[timestamptz '2024-10-27 02:30:00+02']", row -> row.getList("x", Instant.class)))
                .isEqualTo(List.of(Instant.parse("2024-10-27T00:30:00Z")));
        assertThat((Object) read("array[date '2024-02-29']", row -> row.getList("x", LocalDate.class)))
                .isEqualTo(List.of(LocalDate.of(2024, 2, 29)));
        assertThat((Object) read("array[interval '1 mon -2 days']", row -> row.getList("x", Interval.class)))
                .isEqualTo(List.of(new Interval(1, -2, 0)));
        assertThat((Object) read("array['placed']", row -> row.getList("x", Status.class)))
                .isEqualTo(List.of(Status.PLACED));
        assertThat((Object) read("array[1.50]", row -> row.getList("x", BigDecimal.class)))
                .isEqualTo(List.of(new BigDecimal("1.50")));
        assertThat((Object) read("'{}'::text[]", row -> row.getList("x", String.class)))
                .isEqualTo(List.of());
        assertThat((Object) read("null::text[]", row -> row.getList("x", String.class)))
                .isNull();
        assertThatThrownBy(() -> read("array[[1], [2]]", row -> row.getList("x", Integer.class)))
                .hasMessageContaining("more than one dimension");
    }

    @Test
    void arrays() {
        assertThat((Object) read("array[1, 2]", row -> row.get("x", int[].class)))
                .isEqualTo(new int[] {1, 2});
        assertThat((Object) read("array[true, null]", row -> row.get("x", Boolean[].class)))
                .isEqualTo(new Boolean[] {true, null});
        assertThat((Object) read("array[0.5]::float8[]", row -> row.get("x", double[].class)))
                .isEqualTo(new double[] {0.5});
        assertThat((Object) read("array['\\x01'::bytea]", row -> row.get("x", byte[][].class)))
                .isEqualTo(new byte[][] {{1}});
        assertThat((Object) read("null::int[]", row -> row.get("x", int[].class)))
                .isNull();
        assertThatThrownBy(() -> read("array[1, null]", row -> row.get("x", int[].class)))
                .hasMessageContaining("element 2 of the array is null");
    }

    @Test
    void nullsAreNullsOrClearErrors() {
        for (Class<?> type : List.of(
                Long.class,
                Double.class,
                Boolean.class,
                String.class,
                Instant.class,
                Interval.class,
                LocalTime.class,
                Status.class,
                UUID.class,
                byte[].class)) {
            assertThat((Object) read("null", row -> row.get("x", type)))
                    .as(type.getName())
                    .isNull();
        }
        assertThatThrownBy(() -> read("null::int8", row -> row.getLong("x")))
                .isInstanceOf(RowException.class)
                .hasMessage("shop.orders.x is null, but its column method returns a primitive, which cannot be null;"
                        + " declare it as Long, or make the query not yield nulls");
    }

    @Test
    void whatDoesNotFitIsNeverAnotherValue() {
        assertThatThrownBy(() -> read("2147483648", row -> row.getInt("x")))
                .hasMessageContaining("2147483648 does not fit");
        assertThatThrownBy(() -> read("1.5", row -> row.getLong("x"))).hasMessageContaining("1.5 does not fit");
        assertThatThrownBy(() -> read("'NaN'::numeric", row -> row.get("x", BigDecimal.class)))
                .hasMessageContaining("shop.orders.x cannot be read as BigDecimal");
        assertThatThrownBy(() -> read("1", row -> row.getInt("y"))).hasMessageContaining("there are: x");
    }

    /** PostgreSQL 17 brought infinite intervals. */
    @Test
    void anInfiniteIntervalFitsNoInterval() throws SQLException {
        assumeThat(database.connection().getMetaData().getDatabaseMajorVersion())
                .isGreaterThanOrEqualTo(17);
        assertThatThrownBy(() -> read("interval 'infinity'", row -> row.get("x", Interval.class)))
                .hasMessageContaining("shop.orders.x cannot be read as Interval");
    }

    private static <T> T read(String expression, Function<RowReader, T> reading) {
        int from = expression.indexOf(" from ");
        String select =
                from < 0 ? expression + " as x" : expression.substring(0, from) + " as x" + expression.substring(from);
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("select " + select)) {
            rows.next();
            return reading.apply(RowReader.of(rows, "shop.orders"));
        } catch (SQLException e) {
            throw new AssertionError(select, e);
        }
    }
}
