package dev.headrace.processor.type;

import dev.headrace.processor.type.Polymorphism.Binding;
import java.util.List;
import java.util.Optional;

/** anyelement, anyarray, anynonarray, anyenum, anyrange, anymultirange: all of one element type exactly. */
final class SimpleFamily {
    private final Catalog catalog;

    SimpleFamily(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What the arguments say, before it is compared; null where they say nothing. */
    private static final class Seen {
        private boolean any;
        private boolean alike = true;
        private boolean nonArray;
        private boolean enumeration;
        private PgType element;
        private PgType array;
        private PgType range;
        private PgType multirange;
    }

    boolean consistent(List<PgType> actual, List<PgType> declared) {
        Seen seen = see(actual, declared);
        return !seen.any || seen.alike && derive(seen) && allowed(seen);
    }

    Result<Binding> bind(List<PgType> actual, List<PgType> declared) {
        Seen seen = see(actual, declared);
        if (seen.any && (!seen.alike || !derive(seen))) {
            return Result.refused("datatype_mismatch", "arguments declared \"anyelement\" are not all alike");
        }
        if (seen.any && seen.element == null) {
            return Result.refused(
                    "datatype_mismatch", "could not determine polymorphic type because input has type unknown");
        }
        if (seen.any && !allowed(seen)) {
            String wanted = seen.nonArray ? "anynonarray is an array type: " : "anyenum is not an enum type: ";
            return Result.refused("datatype_mismatch", "type matched to " + wanted + seen.element.plainText());
        }
        return Result.found(new Binding(
                Optional.ofNullable(seen.element),
                Optional.ofNullable(seen.array),
                Optional.ofNullable(seen.range),
                Optional.ofNullable(seen.multirange)));
    }

    private Seen see(List<PgType> actual, List<PgType> declared) {
        Seen seen = new Seen();
        for (int i = 0; i < declared.size(); i++) {
            see(seen, actual.get(i).withoutModifier(), declared.get(i));
        }
        return seen;
    }

    private void see(Seen seen, PgType actual, PgType declared) {
        PgType base = catalog.base(actual).withoutModifier();
        boolean known = !actual.isUnknown();
        switch (declared.array() ? "" : declared.name()) {
            case "anyelement", "anynonarray", "anyenum" -> {
                seen.any = true;
                seen.nonArray |= declared.is("anynonarray");
                seen.enumeration |= declared.is("anyenum");
                seen.element = known ? same(seen, seen.element, actual) : seen.element;
            }
            case "anyarray" -> {
                seen.any = true;
                seen.array = known ? same(seen, seen.array, base) : seen.array;
            }
            case "anyrange" -> {
                seen.any = true;
                seen.range = known ? same(seen, seen.range, base) : seen.range;
            }
            case "anymultirange" -> {
                seen.any = true;
                seen.multirange = known ? same(seen, seen.multirange, base) : seen.multirange;
            }
            default -> {}
        }
    }

    private static PgType same(Seen seen, PgType known, PgType actual) {
        seen.alike &= known == null || known.sameAs(actual);
        return actual;
    }

    /** Finds the element type in the others; false if one is not what it must be, or they contradict each other. */
    private boolean derive(Seen seen) {
        return deriveRange(seen)
                && deriveElement(seen, seen.array, catalog::element)
                && deriveElement(seen, seen.range, range -> catalog.within(TypeKind.RANGE, range));
    }

    private boolean deriveRange(Seen seen) {
        if (seen.multirange == null) {
            return true;
        }
        Optional<PgType> range = catalog.within(TypeKind.MULTIRANGE, seen.multirange);
        boolean consistent = range.isPresent() && (seen.range == null || seen.range.sameAs(range.get()));
        seen.range = range.orElse(seen.range);
        return consistent;
    }

    private static boolean deriveElement(
            Seen seen, PgType whole, java.util.function.Function<PgType, Optional<PgType>> elementOf) {
        // Columns of PostgreSQL's own statistics are arrays of anything.
        if (whole == null || whole.is("anyarray")) {
            seen.element = whole == null || seen.element != null ? seen.element : PgType.of("anyelement");
            return true;
        }
        Optional<PgType> element = elementOf.apply(whole).map(PgType::withoutModifier);
        boolean consistent = element.isPresent() && (seen.element == null || seen.element.sameAs(element.get()));
        seen.element = element.orElse(seen.element);
        return consistent;
    }

    private boolean allowed(Seen seen) {
        boolean arrayElement = seen.element != null
                && catalog.element(catalog.base(seen.element)).isPresent();
        boolean enumElement = seen.element != null && catalog.is(TypeKind.ENUM, seen.element);
        return !(seen.nonArray && arrayElement) && !(seen.enumeration && !enumElement);
    }
}
