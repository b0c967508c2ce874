package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the polymorphic types of a signature stand for in one call. */
final class Polymorphism {
    private static final Set<String> TYPES = Set.of(
            "anyelement",
            "anyarray",
            "anynonarray",
            "anyenum",
            "anyrange",
            "anymultirange",
            "anycompatible",
            "anycompatiblearray",
            "anycompatiblenonarray",
            "anycompatiblerange",
            "anycompatiblemultirange");

    private final Catalog catalog;
    private final SimpleFamily simple;
    private final CompatibleFamily compatible;

    Polymorphism(Catalog catalog, CommonType common) {
        this.catalog = catalog;
        this.simple = new SimpleFamily(catalog);
        this.compatible = new CompatibleFamily(catalog, common);
    }

    /** What is known of the polymorphic types, by what they are called. */
    record Binding(
            Optional<PgType> element, Optional<PgType> array, Optional<PgType> range, Optional<PgType> multirange) {}

    static boolean isPolymorphic(PgType type) {
        return !type.array() && TYPES.contains(type.name());
    }

    /** Whether these arguments can be what a signature declares. */
    boolean consistent(List<PgType> actual, List<PgType> declared) {
        return declared.stream().noneMatch(Polymorphism::isPolymorphic)
                || simple.consistent(actual, declared) && compatible.consistent(actual, declared);
    }

    /** The types that the declared ones stand for: those of the parameters first, then those of the results. */
    Result<List<PgType>> resolve(List<PgType> actual, List<PgType> declared, List<PgType> results) {
        if (declared.stream().noneMatch(Polymorphism::isPolymorphic)) {
            List<PgType> all = new ArrayList<>(declared);
            all.addAll(results);
            return Result.found(all);
        }
        return simple.bind(actual, declared)
                .then(one ->
                        compatible.bind(actual, declared).then(other -> substituted(declared, results, one, other)));
    }

    private Result<List<PgType>> substituted(List<PgType> declared, List<PgType> results, Binding one, Binding other) {
        List<PgType> all = new ArrayList<>(declared);
        all.addAll(results);
        List<PgType> substituted = new ArrayList<>();
        for (PgType type : all) {
            Result<PgType> meant = isPolymorphic(type) ? meant(type, one, other) : Result.found(type);
            if (meant.refusal().isPresent()) {
                return Result.refused(meant.refusal().get());
            }
            substituted.add(meant.value().orElseThrow());
        }
        return Result.found(substituted);
    }

    private Result<PgType> meant(PgType type, Binding one, Binding other) {
        Binding binding = type.name().startsWith("anycompatible") ? other : one;
        return switch (type.name()) {
            case "anyarray", "anycompatiblearray" -> array(binding);
            case "anyrange", "anycompatiblerange" -> orUndetermined(binding.range(), type);
            case "anymultirange", "anycompatiblemultirange" ->
                orUndetermined(binding.multirange().or(() -> binding.range().flatMap(catalog::multirange)), type);
            default -> orUndetermined(binding.element(), type);
        };
    }

    private Result<PgType> array(Binding binding) {
        Optional<PgType> array = binding.array().or(() -> binding.element().flatMap(catalog::array));
        return array.map(Result::found)
                .orElseGet(() -> Result.refused(
                        "undefined_object",
                        "could not find array type for data type "
                                + binding.element().map(PgType::plainText).orElse("unknown")));
    }

    private static Result<PgType> orUndetermined(Optional<PgType> known, PgType type) {
        return known.map(Result::found).orElseGet(() -> undetermined(type.name()));
    }

    static <T> Result<T> undetermined(String type) {
        return Result.refused(
                "datatype_mismatch",
                "could not determine polymorphic type " + type + " because input has type unknown");
    }
}
