package dev.headrace.processor.type;

import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;
import java.util.Map;
import java.util.Optional;

/** Which PostgreSQL type a column method declares. */
public final class ColumnTypes {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "short", "smallint",
            "int", "integer",
            "long", "bigint",
            "float", "real",
            "double", "double precision",
            "boolean", "boolean");

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Short", "smallint"),
            Map.entry("java.lang.Integer", "integer"),
            Map.entry("java.lang.Long", "bigint"),
            Map.entry("java.lang.Float", "real"),
            Map.entry("java.lang.Double", "double precision"),
            Map.entry("java.lang.Boolean", "boolean"),
            Map.entry("java.math.BigDecimal", "numeric"),
            Map.entry("java.lang.String", "text"),
            Map.entry("java.time.LocalDate", "date"),
            Map.entry("java.time.LocalTime", "time without time zone"),
            Map.entry("java.time.LocalDateTime", "timestamp without time zone"),
            Map.entry("java.time.Instant", "timestamp with time zone"),
            Map.entry("java.time.OffsetDateTime", "timestamp with time zone"),
            Map.entry("dev.headrace.Interval", "interval"),
            Map.entry("java.util.UUID", "uuid"));

    private ColumnTypes() {}

    /** Whether no value of one can be read as the other: both are types that Java types stand for, and not the same. */
    public static boolean differ(PgType one, PgType other) {
        return isJavas(one) && isJavas(other) && !base(one).equals(base(other));
    }

    private static boolean isJavas(PgType type) {
        String element = base(type).replace("[]", "");
        return CLASSES.containsValue(element) || element.equals("bytea");
    }

    /** Without the modifier: {@code numeric} of {@code numeric(10,2)}. */
    private static String base(PgType type) {
        return type.text().replaceAll("\\(.*?\\)", "");
    }

    /** The declared type: {@code @Column(type)} if there is one, else the Java type's; empty if no column can have that Java type. */
    public static Optional<PgType> of(ColumnDeclaration column) {
        return column.sqlType().map(PgType::new).or(() -> of(column.javaType()));
    }

    /** The PostgreSQL type that a Java type stands for; empty if it stands for none. */
    public static Optional<PgType> of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return Optional.ofNullable(PRIMITIVES.get(primitive.name())).map(PgType::new);
        }
        if (type instanceof JavaType.Declared declared) {
            return Optional.ofNullable(CLASSES.get(declared.qualified())).map(PgType::new);
        }
        if (type instanceof JavaType.EnumType) {
            return Optional.of(new PgType("text"));
        }
        if (type instanceof JavaType.ArrayOf array) {
            return array.element().equals(new JavaType.Primitive("byte"))
                    ? Optional.of(new PgType("bytea"))
                    : ofElements(array.element());
        }
        return type instanceof JavaType.ListOf list ? ofElements(list.element()) : Optional.empty();
    }

    private static Optional<PgType> ofElements(JavaType element) {
        boolean nested = element instanceof JavaType.ListOf || element instanceof JavaType.ArrayOf;
        return nested ? Optional.empty() : of(element).map(type -> new PgType(type.text() + "[]"));
    }
}
