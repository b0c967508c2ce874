package dev.headrace.row;

import dev.headrace.Interval;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** How one value of a Java type is read from a result set's column; a null is null. */
@FunctionalInterface
interface CellReader<T> {
    /** {@code 24:00:00}, which the driver gives as the one time that PostgreSQL itself cannot have. */
    LocalTime MIDNIGHT_AT_THE_END = LocalTime.MAX;

    Map<Class<?>, CellReader<?>> READERS = Map.ofEntries(
            Map.entry(
                    Short.class, (CellReader<Short>) (rows, i) -> Numbers.exact(rows, i, BigDecimal::shortValueExact)),
            Map.entry(Integer.class, (CellReader<Integer>)
                    (rows, i) -> Numbers.exact(rows, i, BigDecimal::intValueExact)),
            Map.entry(Long.class, (CellReader<Long>) (rows, i) -> Numbers.exact(rows, i, BigDecimal::longValueExact)),
            Map.entry(Float.class, nullable(ResultSet::getFloat)),
            Map.entry(Double.class, nullable(ResultSet::getDouble)),
            Map.entry(Boolean.class, nullable(ResultSet::getBoolean)),
            Map.entry(BigDecimal.class, (CellReader<BigDecimal>) ResultSet::getBigDecimal),
            Map.entry(String.class, (CellReader<String>) ResultSet::getString),
            Map.entry(byte[].class, (CellReader<byte[]>) ResultSet::getBytes),
            Map.entry(UUID.class, object(UUID.class)),
            Map.entry(LocalDate.class, object(LocalDate.class)),
            Map.entry(LocalTime.class, (CellReader<LocalTime>) CellReader::time),
            Map.entry(LocalDateTime.class, object(LocalDateTime.class)),
            Map.entry(OffsetDateTime.class, object(OffsetDateTime.class)),
            Map.entry(Instant.class, (CellReader<Instant>) CellReader::instant),
            Map.entry(Interval.class, (CellReader<Interval>) CellReader::interval));

    /** The value of that column, counted from 1, in the current row. */
    T read(ResultSet rows, int position) throws SQLException;

    /** The reader of that Java type, which may be a list of others. */
    static CellReader<?> of(Type type) {
        if (type instanceof ParameterizedType list) {
            CellReader<?> element = of(list.getActualTypeArguments()[0]);
            return (rows, i) -> ArrayReader.list(rows.getArray(i), element);
        }
        return ofClass((Class<?>) type);
    }

    private static CellReader<?> ofClass(Class<?> type) {
        CellReader<?> known = READERS.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return (rows, i) -> constant(type, rows.getString(i));
        }
        if (type.isArray()) {
            return (rows, i) -> ArrayReader.array(rows.getArray(i), type.getComponentType());
        }
        throw new IllegalArgumentException("a column cannot be read as " + type.getTypeName());
    }

    private static <T> CellReader<T> object(Class<T> type) {
        return (rows, i) -> rows.getObject(i, type);
    }

    private static <T> CellReader<T> nullable(CellReader<T> reader) {
        return (rows, i) -> {
            T value = reader.read(rows, i);
            return rows.wasNull() ? null : value;
        };
    }

    private static LocalTime time(ResultSet rows, int position) throws SQLException {
        LocalTime time = rows.getObject(position, LocalTime.class);
        if (MIDNIGHT_AT_THE_END.equals(time)) {
            throw new IllegalArgumentException("24:00:00 is no time of Java's");
        }
        return time;
    }

    private static Instant instant(ResultSet rows, int position) throws SQLException {
        OffsetDateTime time = rows.getObject(position, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Interval interval(ResultSet rows, int position) throws SQLException {
        String text = rows.getString(position);
        return text == null ? null : IntervalText.parse(text);
    }

    /** Exactly that constant, or else the one that differs from it in case only: SQL says {@code placed}, Java {@code PLACED}. */
    private static <T> T constant(Class<T> type, String name) {
        if (name == null) {
            return null;
        }
        T sameButForCase = null;
        for (T constant : type.getEnumConstants()) {
            String constantName = ((Enum<?>) constant).name();
            if (constantName.equals(name)) {
                return constant;
            }
            sameButForCase = constantName.equalsIgnoreCase(name) ? constant : sameButForCase;
        }
        if (sameButForCase == null) {
            throw new IllegalArgumentException("'" + name + "' is no constant of " + type.getName());
        }
        return sameButForCase;
    }
}
