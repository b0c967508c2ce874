package dev.headrace.processor.type;

/**
 * All that PostgreSQL knows about types, over one catalog.
 *
 * @param catalog its types, casts, operators and functions
 * @param names what the names of types mean
 * @param coercion what becomes what
 * @param common the one type of several branches
 * @param sorting which types can be sorted and grouped
 * @param input which literals are values of a type
 * @param operators which operator is meant
 * @param functions which function is meant
 */
public record TypeRules(
        Catalog catalog,
        TypeNames names,
        Coercion coercion,
        CommonType common,
        Sorting sorting,
        InputSyntax input,
        OperatorResolution operators,
        FunctionResolution functions) {
    /** The same rules where these row types are in view too. */
    public TypeRules seeing(RowTypes rows) {
        Catalog wider = catalog.with(rows);
        Coercion casts = new Coercion(wider);
        CommonType unions = new CommonType(wider, casts);
        Polymorphism polymorphism = new Polymorphism(wider, unions);
        Candidates candidates = new Candidates(wider, casts, polymorphism);
        return new TypeRules(
                wider,
                new TypeNames(wider),
                casts,
                unions,
                new Sorting(wider),
                new InputSyntax(wider),
                operators.over(wider, candidates, polymorphism),
                functions.over(wider, casts, unions, candidates, polymorphism));
    }

    /** The rules over that catalog; one for a compilation, for they remember what they were asked. */
    public static TypeRules of(Catalog catalog) {
        Coercion coercion = new Coercion(catalog);
        CommonType common = new CommonType(catalog, coercion);
        Polymorphism polymorphism = new Polymorphism(catalog, common);
        Candidates candidates = new Candidates(catalog, coercion, polymorphism);
        return new TypeRules(
                catalog,
                new TypeNames(catalog),
                coercion,
                common,
                new Sorting(catalog),
                new InputSyntax(catalog),
                new OperatorResolution(catalog, candidates, polymorphism),
                new FunctionResolution(catalog, coercion, common, candidates, polymorphism));
    }
}
