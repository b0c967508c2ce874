package dev.headrace.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.headrace.Interval;
import dev.headrace.TestDatabase;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type of column, read from a real server in a time zone whose clocks jump. */
class RowTypeTest {
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
        assertThat(read("32767::int2", OneColumn.PrimitiveShort.class)).isEqualTo((short) 32767);
        assertThat(read("'-2147483648'::int4", OneColumn.PrimitiveInt.class)).isEqualTo(Integer.MIN_VALUE);
        assertThat(read("9223372036854775807", OneColumn.PrimitiveLong.class)).isEqualTo(Long.MAX_VALUE);
        assertThat(read("sum(v) from (values (2::int8), (3)) t(v)", OneColumn.PrimitiveLong.class))
                .isEqualTo(5L);
        assertThat(read("1.5::float4", OneColumn.PrimitiveFloat.class)).isEqualTo(1.5f);
        assertThat(read("0.1::float8", OneColumn.PrimitiveDouble.class)).isEqualTo(0.1);
        assertThat(read("'-Infinity'::float8", OneColumn.Double.class)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(read("1234567890123456789.0123456789::numeric", OneColumn.BigDecimal.class))
                .isEqualTo(new BigDecimal("1234567890123456789.0123456789"));
        assertThat(read("true", OneColumn.PrimitiveBoolean.class)).isEqualTo(true);
    }

    @Test
    void textsAndBytes() {
        assertThat(read("'a\u20ac'::text", OneColumn.String.class)).isEqualTo("a\u20ac");
        assertThat(read("'{\"a\": 1}'::jsonb", OneColumn.String.class)).isEqualTo("{\"a\": 1}");
        assertThat(read("'\\x00ff'::bytea", OneColumn.Bytes.class)).isEqualTo(new byte[] {0, -1});
        UUID uuid = UUID.randomUUID();
        assertThat(read("'" + uuid + "'::uuid", OneColumn.Uuid.class)).isEqualTo(uuid);
    }

    @Test
    void enumsByNameOrElseWithoutRegardToCase() {
        assertThat(read("'placed'", OneColumn.Status.class)).isEqualTo(Status.PLACED);
        assertThat(read("'Shipped'", OneColumn.Status.class)).isEqualTo(Status.Shipped);
        assertThatThrownBy(() -> read("'lost'", OneColumn.Status.class))
                .hasMessageContaining("orders.x cannot be read as Status: 'lost' is no constant of");
    }

    @Test
    void timesAreThoseOfTheServerWhereClocksJump() {
        assertThat(read("timestamp '2024-03-31 02:30:00.123456'", OneColumn.LocalDateTime.class))
                .isEqualTo(LocalDateTime.parse("2024-03-31T02:30:00.123456"));
        assertThat(read("timestamptz '2024-10-27 02:30:00.000001+01'", OneColumn.Instant.class))
                .isEqualTo(Instant.parse("2024-10-27T01:30:00.000001Z"));
        assertThat(read("timestamptz '2024-10-27 02:30:00+02'", OneColumn.OffsetDateTime.class))
                .isEqualTo(OffsetDateTime.parse("2024-10-27T00:30:00Z"));
        assertThat(read("date '0001-01-01'", OneColumn.LocalDate.class)).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(read("time '23:59:59.999999'", OneColumn.LocalTime.class))
                .isEqualTo(LocalTime.parse("23:59:59.999999"));
        assertThatThrownBy(() -> read("time '24:00'", OneColumn.LocalTime.class))
                .hasMessageContaining("24:00:00 is no time of Java's");
    }

    @Test
    void lists() {
        assertThat(read("array['a', null, 'c,\"d']", OneColumn.Strings.class))
                .isEqualTo(Arrays.asList("a", null, "c,\"d"));
        assertThat(read("array[1, null]::int8[]", OneColumn.Longs.class)).isEqualTo(Arrays.asList(1L, null));
        assertThat(read("array[timestamp '2024-03-31 02:30:00.123456']", OneColumn.LocalDateTimes.class))
                .isEqualTo(List.of(LocalDateTime.parse("2024-03-31T02:30:00.123456")));
        assertThat(read("array[timestamptz '2024-10-27 02:30:00+02']", OneColumn.Instants.class))
                .isEqualTo(List.of(Instant.parse("2024-10-27T00:30:00Z")));
        assertThat(read("array[date '2024-02-29']", OneColumn.LocalDates.class))
                .isEqualTo(List.of(LocalDate.of(2024, 2, 29)));
        assertThat(read("array[interval '1 mon -2 days']", OneColumn.Intervals.class))
                .isEqualTo(List.of(new Interval(1, -2, 0)));
        assertThat(read("array['placed']", OneColumn.Statuss.class)).isEqualTo(List.of(Status.PLACED));
        assertThat(read("array[1.50]", OneColumn.BigDecimals.class)).isEqualTo(List.of(new BigDecimal("1.50")));
        assertThat(read("'{}'::text[]", OneColumn.Strings.class)).isEqualTo(List.of());
        assertThat(read("null::text[]", OneColumn.Strings.class)).isNull();
        assertThatThrownBy(() -> read("array[[1], [2]]", OneColumn.Integers.class))
                .hasMessageContaining("more than one dimension");
    }

    @Test
    void arrays() {
        assertThat(read("array[1, 2]", OneColumn.IntArray.class)).isEqualTo(new int[] {1, 2});
        assertThat(read("array[true, null]", OneColumn.BooleanArray.class)).isEqualTo(new Boolean[] {true, null});
        assertThat(read("array[0.5]::float8[]", OneColumn.DoubleArray.class)).isEqualTo(new double[] {0.5});
        assertThat(read("array['\\x01'::bytea]", OneColumn.BytesArray.class)).isEqualTo(new byte[][] {{1}});
        assertThat(read("null::int[]", OneColumn.IntArray.class)).isNull();
        assertThatThrownBy(() -> read("array[1, null]", OneColumn.IntArray.class))
                .hasMessageContaining("element 2 of the array is null");
    }

    @Test
    void nullsAreNullsOrClearErrors() {
        for (Class<? extends Record> row : List.of(
                OneColumn.Long.class,
                OneColumn.Double.class,
                OneColumn.Boolean.class,
                OneColumn.String.class,
                OneColumn.Instant.class,
                OneColumn.Interval.class,
                OneColumn.LocalTime.class,
                OneColumn.Status.class,
                OneColumn.Uuid.class,
                OneColumn.Bytes.class)) {
            assertThat(read("null", row)).as(row.getName()).isNull();
        }
        assertThatThrownBy(() -> read("null::int8", OneColumn.PrimitiveLong.class))
                .isInstanceOf(RowException.class)
                .hasMessage("orders.x is null, but its column method returns a primitive, which cannot be null;"
                        + " declare it as Long, or make the query not yield nulls");
    }

    @Test
    void whatDoesNotFitIsNeverAnotherValue() {
        assertThatThrownBy(() -> read("2147483648", OneColumn.PrimitiveInt.class))
                .hasMessageContaining("2147483648 does not fit");
        assertThatThrownBy(() -> read("1.5", OneColumn.PrimitiveLong.class)).hasMessageContaining("1.5 does not fit");
        assertThatThrownBy(() -> read("'NaN'::numeric", OneColumn.BigDecimal.class))
                .hasMessageContaining("orders.x cannot be read as BigDecimal");
        assertThatThrownBy(() -> read("1", OneColumn.PrimitiveInt.class, "y"))
                .hasMessageContaining("there are: before, x");
    }

    /** PostgreSQL 17 brought infinite intervals. */
    @Test
    void anInfiniteIntervalFitsNoInterval() throws SQLException {
        assumeThat(database.connection().getMetaData().getDatabaseMajorVersion())
                .isGreaterThanOrEqualTo(17);
        assertThatThrownBy(() -> read("interval 'infinity'", OneColumn.Interval.class))
                .hasMessageContaining("orders.x cannot be read as Interval");
    }

    @Test
    void theOffsetIsThatOfUtc() {
        assertThat(read("timestamptz '2024-10-27 02:30:00+02'", OneColumn.OffsetDateTime.class))
                .isEqualTo(OffsetDateTime.parse("2024-10-27T00:30:00Z"));
    }

    private static Object read(String expression, Class<? extends Record> row) {
        return read(expression, row, "x");
    }

    private static Object read(String expression, Class<? extends Record> row, String column) {
        int from = expression.indexOf(" from ");
        String select =
                from < 0 ? expression + " as x" : expression.substring(0, from) + " as x" + expression.substring(from);
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("select 0 as before, " + select)) {
            rows.next();
            Record read = new RowType<>(MethodHandles.privateLookupIn(row, MethodHandles.lookup()), "orders", column)
                    .read(rows);
            return row.getRecordComponents()[0].getAccessor().invoke(read);
        } catch (SQLException | ReflectiveOperationException e) {
            throw new AssertionError(select, e);
        }
    }
}
