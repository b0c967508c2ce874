package dev.headrace.engine.postgres.catalog;

/**
 * A column as the catalog has it.
 *
 * @param name its name
 * @param type its type as {@code format_type} prints it
 * @param element the type, or of an array the elements' type, without modifier and with domains resolved
 * @param array whether it is an array of those
 * @param enumerated whether that type is an enum
 * @param readable whether this role may select it
 * @param notNull whether a constraint keeps nulls out
 */
public record CatalogColumn(
        String name,
        String type,
        String element,
        boolean array,
        boolean enumerated,
        boolean readable,
        boolean notNull) {
    boolean sameAs(CatalogColumn other) {
        return name.equals(other.name) && type.equals(other.type);
    }
}
