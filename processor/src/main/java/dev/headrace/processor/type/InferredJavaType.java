package dev.headrace.processor.type;

import dev.headrace.processor.declaration.JavaType;
import java.util.Map;

/** What a column that no method declares is read as, without loss: what no Java type holds is read as PostgreSQL prints it. */
public final class InferredJavaType {
    private static final JavaType STRING = new JavaType.Declared("java.lang.String");
    private static final JavaType BYTES = new JavaType.ArrayOf(new JavaType.Primitive("byte"));

    private static final Map<String, String> PRIMITIVES = Map.of(
            "int2", "short",
            "int4", "int",
            "int8", "long",
            "float4", "float",
            "float8", "double",
            "bool", "boolean");

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("int2", "java.lang.Short"),
            Map.entry("int4", "java.lang.Integer"),
            Map.entry("int8", "java.lang.Long"),
            Map.entry("float4", "java.lang.Float"),
            Map.entry("float8", "java.lang.Double"),
            Map.entry("bool", "java.lang.Boolean"),
            Map.entry("numeric", "java.math.BigDecimal"),
            Map.entry("date", "java.time.LocalDate"),
            Map.entry("time", "java.time.LocalTime"),
            Map.entry("timestamp", "java.time.LocalDateTime"),
            Map.entry("timestamptz", "java.time.OffsetDateTime"),
            Map.entry("interval", "dev.headrace.Interval"),
            Map.entry("uuid", "java.util.UUID"));

    private InferredJavaType() {}

    /** A primitive only where null is impossible; the elements of an array may always be null. */
    public static JavaType of(PgType type, boolean notNull) {
        String primitive = PRIMITIVES.get(type.name());
        if (type.array()) {
            return new JavaType.ListOf(boxed(type.name()));
        }
        return notNull && primitive != null ? new JavaType.Primitive(primitive) : boxed(type.name());
    }

    private static JavaType boxed(String name) {
        if (name.equals("bytea")) {
            return BYTES;
        }
        return CLASSES.containsKey(name) ? new JavaType.Declared(CLASSES.get(name)) : STRING;
    }
}
