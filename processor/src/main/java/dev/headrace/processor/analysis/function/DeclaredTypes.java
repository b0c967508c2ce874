package dev.headrace.processor.analysis.function;

import dev.headrace.processor.declaration.TypeDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.Pack;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Result;
import dev.headrace.processor.type.TypeEntry;
import dev.headrace.processor.type.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Puts the types that users declare into a catalog. */
public final class DeclaredTypes {
    private DeclaredTypes() {}

    /** The catalog with these types; one that cannot be is reported and left out. */
    public static Catalog addTo(Catalog catalog, List<TypeDeclaration> types, Diagnostics diagnostics) {
        List<TypeDeclaration> waiting = new ArrayList<>(types);
        Catalog known = catalog;
        // A domain may stand on another, so that each is added as soon as what is below it is there.
        for (int before = -1; before != waiting.size(); ) {
            before = waiting.size();
            for (TypeDeclaration type : List.copyOf(waiting)) {
                Result<TypeEntry> entry = entry(type, known);
                if (entry.value().isPresent()) {
                    known = known.with(new Pack(List.of(entry.value().get()), List.of(), List.of(), List.of()));
                    waiting.remove(type);
                }
            }
        }
        for (TypeDeclaration type : waiting) {
            entry(type, known)
                    .refusal()
                    .ifPresent(why -> report(type, why.message(), why.hint().orElse(""), diagnostics));
        }
        return known;
    }

    private static Result<TypeEntry> entry(TypeDeclaration type, Catalog known) {
        if (known.type(type.name()).isPresent()) {
            return Result.refused(
                    "duplicate_object",
                    "type \"" + type.name() + "\" already exists",
                    "two classes declare it, or PostgreSQL has one of that name: take one away");
        }
        if (type.kind() instanceof TypeDeclaration.Kind.EnumOf labels) {
            return Result.found(TypeEntry.enumOf(type.name(), labels.labels()));
        }
        String base = ((TypeDeclaration.Kind.DomainOf) type.kind()).base();
        Result<PgType> below = new TypeNames(known).parse(base);
        return below.then(found -> Result.found(TypeEntry.domain(type.name(), found, known)));
    }

    private static void report(TypeDeclaration type, String message, String hint, Diagnostics diagnostics) {
        Diagnostic fault = Diagnostic.error(Code.INVALID_DECLARATION, type.place(), message);
        diagnostics.report(hint.isEmpty() ? fault : fault.with(List.of(hint)));
    }
}
