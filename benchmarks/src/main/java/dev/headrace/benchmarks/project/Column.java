package dev.headrace.benchmarks.project;

/**
 * A column of a relation.
 *
 * @param name its name in SQL
 * @param type its type in SQL
 * @param required whether it is tested for nulls
 * @param unique whether it is tested to be unique
 */
record Column(String name, String type, boolean required, boolean unique) {
    /** The Java type that a method for it returns. */
    String javaType() {
        return switch (type) {
            case "bigint" -> "Long";
            case "integer" -> "Integer";
            case "double precision" -> "Double";
            case "boolean" -> "Boolean";
            case "numeric" -> "BigDecimal";
            case "date" -> "LocalDate";
            case "timestamptz" -> "Instant";
            default -> "String";
        };
    }
}
