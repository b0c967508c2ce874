package dev.headrace.benchmarks.project;

import java.util.Optional;

/**
 * A column of a relation.
 *
 * @param name its name in SQL
 * @param type its type in SQL
 * @param required whether it is tested for nulls
 * @param unique whether it is tested to be unique
 * @param references whether it is tested to hold only keys of that relation
 */
record Column(String name, String type, boolean required, boolean unique, Optional<Relation> references) {
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
