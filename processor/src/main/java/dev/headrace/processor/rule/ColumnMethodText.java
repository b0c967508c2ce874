package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.relation.Column;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** The method that a user pastes to declare a column. */
final class ColumnMethodText {
    /** By PostgreSQL's spelling; the boxed class, for nothing is proved about nulls. */
    private static final Map<String, String> JAVA_TYPES = Map.ofEntries(
            Map.entry("smallint", "Short"),
            Map.entry("integer", "Integer"),
            Map.entry("bigint", "Long"),
            Map.entry("real", "Float"),
            Map.entry("double precision", "Double"),
            Map.entry("boolean", "Boolean"),
            Map.entry("numeric", "BigDecimal"),
            Map.entry("text", "String"),
            Map.entry("date", "LocalDate"),
            Map.entry("time without time zone", "LocalTime"),
            Map.entry("timestamp without time zone", "LocalDateTime"),
            Map.entry("timestamp with time zone", "OffsetDateTime"),
            Map.entry("interval", "Interval"),
            Map.entry("uuid", "UUID"),
            Map.entry("bytea", "byte[]"));

    private ColumnMethodText() {}

    /** The method, {@code Long orderId();}, with an ellipsis for a type that is not known. */
    static String of(Column column) {
        String type = column.type()
                .map(known -> JAVA_TYPES.getOrDefault(known.text(), "String"))
                .orElse("…");
        String method = method(column.name());
        boolean usual = SourceVersion.isIdentifier(method) && snake(method).equals(column.name());
        String name = SourceVersion.isIdentifier(method) && !SourceVersion.isKeyword(method) ? method : method + "_";
        return (usual ? "" : "@Column(name = \"" + column.name() + "\") ") + type + " " + name + "();";
    }

    private static String method(String column) {
        StringBuilder method = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '_' && i > 0) {
                upper = true;
            } else if (Character.isJavaIdentifierPart(c)) {
                method.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return method.isEmpty() ? "column" : method.toString();
    }

    private static String snake(String method) {
        return method.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
