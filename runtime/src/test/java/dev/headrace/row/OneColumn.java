package dev.headrace.row;

import java.util.List;

/** Rows of one column, of each type that a column may have. */
interface OneColumn {
    record PrimitiveShort(short x) {}

    record PrimitiveInt(int x) {}

    record PrimitiveLong(long x) {}

    record PrimitiveFloat(float x) {}

    record PrimitiveDouble(double x) {}

    record PrimitiveBoolean(boolean x) {}

    record Strings(List<java.lang.String> x) {}

    record Longs(List<java.lang.Long> x) {}

    record LocalDateTimes(List<java.time.LocalDateTime> x) {}

    record Instants(List<java.time.Instant> x) {}

    record LocalDates(List<java.time.LocalDate> x) {}

    record Intervals(List<dev.headrace.Interval> x) {}

    record Statuss(List<RowTypeTest.Status> x) {}

    record BigDecimals(List<java.math.BigDecimal> x) {}

    record Integers(List<java.lang.Integer> x) {}

    record OffsetDateTime(java.time.OffsetDateTime x) {}

    record Double(java.lang.Double x) {}

    record BigDecimal(java.math.BigDecimal x) {}

    record String(java.lang.String x) {}

    record Bytes(byte[] x) {}

    record Uuid(java.util.UUID x) {}

    record Status(RowTypeTest.Status x) {}

    record LocalDateTime(java.time.LocalDateTime x) {}

    record Instant(java.time.Instant x) {}

    record LocalDate(java.time.LocalDate x) {}

    record LocalTime(java.time.LocalTime x) {}

    record IntArray(int[] x) {}

    record BooleanArray(java.lang.Boolean[] x) {}

    record DoubleArray(double[] x) {}

    record BytesArray(byte[][] x) {}

    record Interval(dev.headrace.Interval x) {}

    record Long(java.lang.Long x) {}

    record Boolean(java.lang.Boolean x) {}
}
