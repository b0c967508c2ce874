package dev.headrace.processor.type;

import dev.headrace.processor.type.Polymorphism.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** anycompatible, anycompatiblearray, … : all become one common type. */
final class CompatibleFamily {
    private final Catalog catalog;
    private final CommonType common;

    CompatibleFamily(Catalog catalog, CommonType common) {
        this.catalog = catalog;
        this.common = common;
    }

    /** What the arguments say; null where they say nothing. */
    private static final class Seen {
        private boolean any;
        private boolean possible = true;
        private boolean nonArray;
        private PgType range;
        private PgType multirange;
        private final List<PgType> elements = new ArrayList<>();
    }

    boolean consistent(List<PgType> actual, List<PgType> declared) {
        Seen seen = see(actual, declared);
        return seen.possible
                && (seen.elements.isEmpty()
                        || common.find(seen.elements)
                                .filter(type -> fits(seen, type))
                                .isPresent());
    }

    Result<Binding> bind(List<PgType> actual, List<PgType> declared) {
        Seen seen = see(actual, declared);
        Result<PgType> element = seen.elements.isEmpty()
                ? Result.found(PgType.TEXT)
                : common.choose(seen.elements, "argument").type();
        return element.then(type -> bind(seen, type.withoutModifier()));
    }

    private Result<Binding> bind(Seen seen, PgType element) {
        if (!seen.possible || !seen.elements.isEmpty() && !fits(seen, element)) {
            return Result.refused(
                    "datatype_mismatch", "arguments of anycompatible family cannot be cast to a common type");
        }
        Optional<PgType> array = catalog.array(element);
        return Result.found(new Binding(
                Optional.of(element), array, Optional.ofNullable(seen.range), Optional.ofNullable(seen.multirange)));
    }

    /** Ranges are not converted: their subtype must be the common type itself. */
    private boolean fits(Seen seen, PgType element) {
        boolean isArray = catalog.element(catalog.base(element)).isPresent();
        return !(seen.nonArray && isArray)
                && (seen.range == null
                        || subtype(seen.range).filter(element::sameAs).isPresent());
    }

    private Seen see(List<PgType> actual, List<PgType> declared) {
        Seen seen = new Seen();
        for (int i = 0; i < declared.size(); i++) {
            PgType type = actual.get(i).withoutModifier();
            if (!declared.get(i).array() && declared.get(i).name().startsWith("anycompatible")) {
                seen.any = true;
                seen.nonArray |= declared.get(i).is("anycompatiblenonarray");
                if (!type.isUnknown()) {
                    see(seen, type, declared.get(i).name());
                }
            }
        }
        return seen;
    }

    private void see(Seen seen, PgType actual, String declared) {
        PgType base = catalog.base(actual).withoutModifier();
        switch (declared) {
            case "anycompatiblearray" -> add(seen, catalog.element(base));
            case "anycompatiblerange" -> {
                seen.possible &= seen.range == null || seen.range.sameAs(base);
                seen.range = base;
                add(seen, subtype(base));
            }
            case "anycompatiblemultirange" -> {
                Optional<PgType> range = catalog.within(TypeKind.MULTIRANGE, base);
                seen.possible &= seen.multirange == null || seen.multirange.sameAs(base);
                seen.possible &=
                        seen.range == null || range.filter(seen.range::sameAs).isPresent();
                seen.multirange = base;
                seen.range = range.orElse(seen.range);
                add(seen, range.flatMap(this::subtype));
            }
            default -> seen.elements.add(actual);
        }
    }

    private Optional<PgType> subtype(PgType range) {
        return catalog.within(TypeKind.RANGE, range);
    }

    private static void add(Seen seen, Optional<PgType> element) {
        seen.possible &= element.isPresent();
        element.map(PgType::withoutModifier).ifPresent(seen.elements::add);
    }
}
