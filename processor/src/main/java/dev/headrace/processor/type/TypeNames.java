package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;

/** What the names of types mean. */
public final class TypeNames {
    private final Catalog catalog;

    public TypeNames(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The type of that name.
     *
     * @param schema the schema before it
     * @param name as PostgreSQL's grammar makes it: {@code int4} of {@code integer}
     * @param modifiers what stands in parentheses, decoded; an interval's begin with the mask of its fields
     * @param array whether {@code []} or {@code ARRAY} follows
     */
    public Result<PgType> resolve(Optional<String> schema, String name, List<String> modifiers, boolean array) {
        return resolve(new TypeSpelling(schema, name, modifiers, array));
    }

    /** The type that a user spells as in SQL: {@code numeric(10,2)[]}. */
    public Result<PgType> parse(String text) {
        return TypeSpelling.parse(text).then(this::resolve);
    }

    /** The same, for a column of that name: no column has a pseudo-type. */
    Result<PgType> column(String name, String text) {
        return parse(text)
                .then(type -> catalog.is(TypeKind.PSEUDO, type.element())
                        ? Result.refused(
                                "invalid_table_definition",
                                "column \"" + name + "\" has pseudo-type " + type.plainText())
                        : Result.found(type));
    }

    private Result<PgType> resolve(TypeSpelling spelling) {
        return known(spelling)
                ? spelled(spelling)
                : Result.refused("undefined_object", "type \"" + spelling.qualified() + "\" does not exist");
    }

    private boolean known(TypeSpelling spelling) {
        return catalog.type(element(spelling)).isPresent();
    }

    /** The type, without looking whether there is one of that name. */
    static Result<PgType> spelled(TypeSpelling spelling) {
        String name = element(spelling);
        boolean array = spelling.array() || !name.equals(plain(spelling));
        return Modifiers.of(spelling, name).then(modifier -> Result.found(new PgType(name, array, modifier)));
    }

    /** PostgreSQL's own name of {@code int4[]} is {@code _int4}. */
    private static String element(TypeSpelling spelling) {
        String name = plain(spelling);
        boolean arrayName = name.length() > 1 && name.charAt(0) == '_' && name.indexOf('.') < 0;
        return arrayName ? name.substring(1) : name;
    }

    private static String plain(TypeSpelling spelling) {
        return spelling.schema().filter(schema -> !schema.equals("pg_catalog")).isPresent()
                ? spelling.qualified()
                : spelling.name();
    }
}
