package dev.headrace.processor.rule;

import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.TypeNames;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Column methods return types that a column of PostgreSQL can be read as without loss. */
public final class ColumnJavaTypes {
    private static final String ALL =
            "a column's method returns short, int, long, float, double, boolean or its class, "
                    + "BigDecimal, String, byte[], LocalDate, LocalTime, LocalDateTime, Instant, OffsetDateTime, "
                    + "dev.headrace.Interval, UUID, an enum, or a List<…> or array of these";

    /** By the class that was written, without its type arguments: what was probably meant. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("byte", "short"),
            Map.entry("java.lang.Byte", "Short"),
            Map.entry("char", "String"),
            Map.entry("java.lang.Character", "String"),
            Map.entry("java.lang.CharSequence", "String"),
            Map.entry("java.lang.Number", "BigDecimal, or the class of the column's type"),
            Map.entry("java.math.BigInteger", "BigDecimal"),
            Map.entry("java.util.Date", "LocalDate, LocalDateTime or Instant"),
            Map.entry("java.sql.Date", "LocalDate"),
            Map.entry("java.sql.Time", "LocalTime"),
            Map.entry("java.sql.Timestamp", "LocalDateTime or Instant"),
            Map.entry("java.util.Calendar", "OffsetDateTime"),
            Map.entry("java.time.ZonedDateTime", "OffsetDateTime or Instant: PostgreSQL keeps no time zone's name"),
            Map.entry("java.time.OffsetTime", "LocalTime"),
            Map.entry("java.time.Duration", "dev.headrace.Interval"),
            Map.entry("java.time.Period", "dev.headrace.Interval"),
            Map.entry("java.util.Optional", "its type argument: a column that is not @NotNull may be null"),
            Map.entry("java.util.OptionalInt", "Integer: a column that is not @NotNull may be null"),
            Map.entry("java.util.OptionalLong", "Long: a column that is not @NotNull may be null"),
            Map.entry("java.util.OptionalDouble", "Double: a column that is not @NotNull may be null"),
            Map.entry("java.util.Set", "List"),
            Map.entry("java.util.Collection", "List"),
            Map.entry("java.util.Map", "String with @Column(type = \"jsonb\")"),
            Map.entry("com.fasterxml.jackson.databind.JsonNode", "String with @Column(type = \"jsonb\")"));

    private ColumnJavaTypes() {}

    /** Reports the columns whose methods return anything else, and those whose {@code @Column(type)} is no type. */
    public static void check(Project project, TypeNames names, Diagnostics diagnostics) {
        Stream.concat(project.sources().stream(), project.models().stream())
                .flatMap(relation -> relation.columns().stream())
                .forEach(column -> check(column, names, diagnostics));
    }

    private static void check(ColumnDeclaration column, TypeNames names, Diagnostics diagnostics) {
        Optional<Refusal> refusal = ColumnTypes.fault(column, names);
        if (refusal.isPresent()) {
            Diagnostic fault = Diagnostic.error(
                    Code.UNDEFINED_OBJECT,
                    column.place().annotation("dev.headrace.Column").value("type"),
                    refusal.get().message());
            diagnostics.report(fault.with(refusal.get().hint().stream().toList()));
        } else if (ColumnTypes.of(column.javaType()).isEmpty() && !isMissing(column.javaType())) {
            diagnostics.report(noColumnType(column));
        }
    }

    private static boolean isMissing(JavaType type) {
        return type instanceof JavaType.Missing
                || type instanceof JavaType.ListOf list && isMissing(list.element())
                || type instanceof JavaType.ArrayOf array && isMissing(array.element());
    }

    private static Diagnostic noColumnType(ColumnDeclaration column) {
        String type = column.javaType().toString();
        String meant = MEANT.get(type.replaceFirst("<.*", ""));
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                column.place(),
                "column method " + column.method() + " returns " + type + ", which no column can have",
                meant == null ? ALL : "write " + meant);
    }
}
