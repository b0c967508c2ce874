package dev.headrace.processor.type;

import java.util.Optional;

/** Whether a value of one type becomes one of another: PostgreSQL's casts, and what needs none. */
public final class Coercion {
    private static final char STRING = 'S';

    private final Catalog catalog;

    public Coercion(Catalog catalog) {
        this.catalog = catalog;
    }

    /** How it becomes one. */
    enum Path {
        /** It is one. */
        RELABEL,
        FUNCTION,
        /** Through text. */
        INPUT_OUTPUT,
        /** Element by element. */
        ELEMENTS
    }

    /** Whether it may become one there; what polymorphic types take is decided for a whole call. */
    public boolean can(PgType from, PgType to, Strength strength) {
        return from.sameAs(to)
                || to.is("any")
                || from.isUnknown()
                || Polymorphism.isPolymorphic(to)
                || path(from, to, strength).isPresent()
                || isRecordLike(from, to);
    }

    /** Whether a cast to what stands for any type leaves the value as it is, even a literal without a type. */
    public boolean keeps(PgType from, PgType to) {
        boolean single = to.is("anynonarray") || to.is("anycompatiblenonarray");
        return to.is("any")
                || to.is("anyelement")
                || to.is("anycompatible")
                || single && catalog.element(catalog.base(from)).isEmpty()
                || to.is("anyarray") && from.array()
                || to.is("anyrange") && catalog.is(TypeKind.RANGE, from)
                || to.is("anymultirange") && catalog.is(TypeKind.MULTIRANGE, from)
                || to.is("anyenum") && catalog.is(TypeKind.ENUM, from);
    }

    /** The type of {@code CAST (from AS to)}, or why there is none; what a string literal holds is not asked here. */
    public Result<PgType> cast(PgType from, PgType to) {
        boolean pseudo = Polymorphism.isPolymorphic(to) || to.is("any");
        // A row of a named type stays one.
        boolean unnamed = to.name().equals("record") && isRecordLike(from, to);
        return !pseudo && can(from, to, Strength.EXPLICIT)
                ? Result.found(unnamed ? from : to)
                : Result.refused("cannot_coerce", "cannot cast type " + from.plainText() + " to " + to.plainText());
    }

    /** Whether a written cast computes: a function makes the value, or each of its elements. */
    public boolean computes(PgType from, PgType to) {
        Optional<PgType> element = catalog.element(catalog.base(from));
        return path(from, to, Strength.EXPLICIT)
                .filter(path -> path == Path.FUNCTION
                        || path == Path.ELEMENTS
                                && element.isPresent()
                                && computes(element.get(), catalog.base(to).element()))
                .isPresent();
    }

    private boolean isRecordLike(PgType from, PgType to) {
        if (from.array()) {
            return to.array() && to.name().equals("record") && isComposite(from.element());
        }
        return from.is("record") && isComposite(to) || to.is("record") && isComposite(from);
    }

    /** A domain over a composite type is one too. */
    private boolean isComposite(PgType type) {
        return catalog.is(TypeKind.COMPOSITE, catalog.base(type));
    }

    Optional<Path> path(PgType from, PgType to, Strength strength) {
        PgType source = catalog.base(from);
        PgType target = catalog.base(to);
        if (source.sameAs(target)) {
            return Optional.of(Path.RELABEL);
        }
        Optional<CastEntry> cast = catalog.cast(source, target);
        return cast.isPresent()
                ? cast.filter(entry -> entry.strength().compareTo(strength) <= 0)
                        .map(Coercion::path)
                : elements(source, target, strength).or(() -> throughText(source, target, strength));
    }

    private static Path path(CastEntry cast) {
        return switch (cast.method()) {
            case BINARY -> Path.RELABEL;
            case FUNCTION -> Path.FUNCTION;
            case INPUT_OUTPUT -> Path.INPUT_OUTPUT;
        };
    }

    private Optional<Path> elements(PgType source, PgType target, Strength strength) {
        // The server's own vectors are no arrays to convert to.
        Optional<PgType> from = target.array() ? catalog.element(source) : Optional.empty();
        return from.flatMap(element -> path(element, target.element(), strength))
                .map(path -> Path.ELEMENTS);
    }

    /** Anything is assigned to a string, and a string is cast to anything. */
    private Optional<Path> throughText(PgType source, PgType target, Strength strength) {
        boolean toString = strength != Strength.IMPLICIT && catalog.category(target) == STRING;
        boolean fromString = strength == Strength.EXPLICIT && catalog.category(source) == STRING;
        return toString || fromString ? Optional.of(Path.INPUT_OUTPUT) : Optional.empty();
    }
}
