package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;

/** The one type of several branches: of CASE, COALESCE, GREATEST, ARRAY, VALUES, UNION, USING, IN. */
public final class CommonType {
    private final Catalog catalog;
    private final Coercion coercion;

    public CommonType(Catalog catalog, Coercion coercion) {
        this.catalog = catalog;
        this.coercion = coercion;
    }

    /**
     * The common type.
     *
     * @param type it, with its modifier if all branches have that type and that modifier; or why there is none
     * @param culprit the index of the branch that does not match; -1 if all do
     */
    public record Choice(Result<PgType> type, int culprit) {}

    /**
     * Chooses among types in the order in which PostgreSQL looks at them: of a CASE the ELSE is the first.
     *
     * @param construct the word of PostgreSQL's messages: {@code CASE}, {@code UNION}, {@code JOIN/USING}
     */
    public Choice choose(List<PgType> types, String construct) {
        PgType first = types.get(0);
        if (!first.isUnknown() && types.stream().allMatch(first::sameAs)) {
            return new Choice(Result.found(first.withModifier(modifier(types, first))), -1);
        }
        PgType best = catalog.base(first).withoutModifier();
        for (int i = 1; i < types.size(); i++) {
            PgType next = catalog.base(types.get(i)).withoutModifier();
            if (next.isUnknown() || next.sameAs(best)) {
                continue;
            }
            if (!best.isUnknown() && catalog.category(next) != catalog.category(best)) {
                return new Choice(mismatch(construct, best, next), i);
            }
            best = best.isUnknown() || isWider(next, best) ? next : best;
        }
        return checked(types, best.isUnknown() ? PgType.TEXT : best, construct);
    }

    /** The same, for where PostgreSQL tries another way if there is none. */
    public Optional<PgType> find(List<PgType> types) {
        return choose(types, "").type().value();
    }

    private boolean isWider(PgType next, PgType best) {
        return !catalog.isPreferred(best)
                && coercion.can(best, next, Strength.IMPLICIT)
                && !coercion.can(next, best, Strength.IMPLICIT);
    }

    private Choice checked(List<PgType> types, PgType common, String construct) {
        for (int i = 0; i < types.size(); i++) {
            if (!coercion.can(types.get(i), common, Strength.IMPLICIT)) {
                return new Choice(inconvertible(construct, types.get(i), common), i);
            }
        }
        return new Choice(Result.found(common.withModifier(modifier(types, common))), -1);
    }

    private static int modifier(List<PgType> types, PgType common) {
        int first = types.get(0).modifier();
        return types.stream().allMatch(type -> type.sameAs(common) && type.modifier() == first) ? first : -1;
    }

    private static Result<PgType> mismatch(String construct, PgType one, PgType other) {
        return Result.refused(
                "datatype_mismatch",
                construct + " types " + one.plainText() + " and " + other.plainText() + " cannot be matched");
    }

    private static Result<PgType> inconvertible(String construct, PgType from, PgType to) {
        return Result.refused(
                "cannot_coerce", construct + " could not convert type " + from.plainText() + " to " + to.plainText());
    }
}
