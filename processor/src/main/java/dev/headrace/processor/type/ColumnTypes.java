package dev.headrace.processor.type;

import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which PostgreSQL type a column method declares. */
public final class ColumnTypes {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "short", "int2",
            "int", "int4",
            "long", "int8",
            "float", "float4",
            "double", "float8",
            "boolean", "bool");

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Short", "int2"),
            Map.entry("java.lang.Integer", "int4"),
            Map.entry("java.lang.Long", "int8"),
            Map.entry("java.lang.Float", "float4"),
            Map.entry("java.lang.Double", "float8"),
            Map.entry("java.lang.Boolean", "bool"),
            Map.entry("java.math.BigDecimal", "numeric"),
            Map.entry("java.lang.String", "text"),
            Map.entry("java.time.LocalDate", "date"),
            Map.entry("java.time.LocalTime", "time"),
            Map.entry("java.time.LocalDateTime", "timestamp"),
            Map.entry("java.time.Instant", "timestamptz"),
            Map.entry("java.time.OffsetDateTime", "timestamptz"),
            Map.entry("dev.headrace.Interval", "interval"),
            Map.entry("java.util.UUID", "uuid"));

    private static final Set<String> JAVAS = Set.of(
            "int2",
            "int4",
            "int8",
            "float4",
            "float8",
            "bool",
            "numeric",
            "text",
            "date",
            "time",
            "timestamp",
            "timestamptz",
            "interval",
            "uuid",
            "bytea");

    private ColumnTypes() {}

    /** Whether no value of one can be read as the other: both are types that Java types stand for, and not the same. */
    public static boolean differ(PgType one, PgType other) {
        return JAVAS.contains(one.name()) && JAVAS.contains(other.name()) && !one.sameAs(other);
    }

    /**
     * The declared type: {@code @Column(type)} if there is one, else the Java type's; empty if no column can have that Java
     * type, or if what is written is no type's name. A name is not looked up here: {@link #fault} does that.
     */
    public static Optional<PgType> of(ColumnDeclaration column) {
        return column.sqlType().isPresent()
                ? TypeSpelling.parse(column.sqlType().get())
                        .then(TypeNames::spelled)
                        .value()
                : of(column.javaType());
    }

    /** What PostgreSQL says to the column's {@code @Column(type)}; empty if it is the name of a type. */
    public static Optional<Refusal> fault(ColumnDeclaration column, TypeNames names) {
        return column.sqlType()
                .flatMap(type -> names.column(column.name(), type).refusal());
    }

    /** The PostgreSQL type that a Java type stands for; empty if it stands for none. */
    public static Optional<PgType> of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return Optional.ofNullable(PRIMITIVES.get(primitive.name())).map(PgType::of);
        }
        if (type instanceof JavaType.Declared declared) {
            return Optional.ofNullable(CLASSES.get(declared.qualified())).map(PgType::of);
        }
        if (type instanceof JavaType.EnumType) {
            return Optional.of(PgType.TEXT);
        }
        if (type instanceof JavaType.ArrayOf array) {
            return array.element().equals(new JavaType.Primitive("byte"))
                    ? Optional.of(PgType.of("bytea"))
                    : ofElements(array.element());
        }
        return type instanceof JavaType.ListOf list ? ofElements(list.element()) : Optional.empty();
    }

    private static Optional<PgType> ofElements(JavaType element) {
        boolean nested = element instanceof JavaType.ListOf || element instanceof JavaType.ArrayOf;
        return nested ? Optional.empty() : of(element).map(PgType::arrayOf);
    }
}
