package dev.headrace.processor.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A type that is no array.
 *
 * @param name its internal name
 * @param kind what sort of type it is
 * @param category the category that chooses among overloads: {@code pg_type.typcategory}
 * @param preferred whether it is preferred in its category
 * @param collatable whether its values have a collation
 * @param hasArray whether there is an array of it
 * @param ordered whether a base type's values can be sorted
 * @param comparable whether a base type's values can be told to be equal
 * @param related a domain's base type, a range's subtype, a multirange's range, what a subscript of a base type gives
 * @param fields the fields of a composite type
 * @param labels the labels of an enum
 */
public record TypeEntry(
        String name,
        TypeKind kind,
        char category,
        boolean preferred,
        boolean collatable,
        boolean hasArray,
        boolean ordered,
        boolean comparable,
        Optional<PgType> related,
        List<OutputColumn> fields,
        List<String> labels) {
    public TypeEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        fields = List.copyOf(fields);
        labels = List.copyOf(labels);
    }

    /** An enum that the user declares. */
    public static TypeEntry enumOf(String name, List<String> labels) {
        return new TypeEntry(
                name, TypeKind.ENUM, 'E', false, false, true, true, true, Optional.empty(), List.of(), labels);
    }

    /** A domain that the user declares, over a type that the catalog has. */
    public static TypeEntry domain(String name, PgType base, Catalog catalog) {
        char category = catalog.category(base);
        boolean collatable = catalog.isCollatable(base);
        return new TypeEntry(
                name,
                TypeKind.DOMAIN,
                category,
                false,
                collatable,
                true,
                true,
                true,
                Optional.of(base),
                List.of(),
                List.of());
    }

    /** A composite type that the user declares. */
    public static TypeEntry composite(String name, List<OutputColumn> fields) {
        return new TypeEntry(
                name, TypeKind.COMPOSITE, 'C', false, false, true, true, true, Optional.empty(), fields, List.of());
    }
}
