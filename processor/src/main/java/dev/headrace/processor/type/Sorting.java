package dev.headrace.processor.type;

import java.util.Optional;

/** Which types can be sorted, and which can be grouped. */
public final class Sorting {
    private final Catalog catalog;

    public Sorting(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Why ORDER BY cannot sort by that type; empty if it can. */
    public Optional<Refusal> unordered(PgType type) {
        return can(type, true)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "undefined_function",
                        "could not identify an ordering operator for type " + type.plainText(),
                        "Use an explicit ordering operator or modify the query."));
    }

    /** Whether that operator between values of that type is one to sort by. */
    public boolean sorts(String operator, PgType type) {
        PgType base = catalog.base(type);
        return switch (operator) {
            case "<", ">" -> unordered(type).isEmpty();
            case "~<~", "~>~" -> catalog.category(base) == 'S';
            case "*<", "*>" -> base.is("record") || catalog.is(TypeKind.COMPOSITE, base);
            // Which operators of an extension sort, its pack does not say.
            default -> catalog.isAddedOperator(operator, base);
        };
    }

    /** Why GROUP BY, DISTINCT and UNION cannot compare that type; empty if they can. */
    public Optional<Refusal> uncomparable(PgType type) {
        return can(type, false)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        "undefined_function", "could not identify an equality operator for type " + type.plainText()));
    }

    private boolean can(PgType type, boolean order) {
        PgType base = catalog.base(type);
        Optional<PgType> element = catalog.element(base);
        if (element.isPresent()) {
            return can(element.get(), order);
        }
        return catalog.type(base.name()).map(entry -> can(entry, order)).orElse(true);
    }

    private boolean can(TypeEntry entry, boolean order) {
        return switch (entry.kind()) {
            case BASE, PSEUDO -> order ? entry.ordered() : entry.comparable();
            case COMPOSITE -> entry.fields().stream().allMatch(field -> can(field.type(), order));
            default -> true;
        };
    }
}
