package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Freshness}. */
final class FreshnessReader {
    private FreshnessReader() {}

    static Optional<FreshnessDeclaration> read(TypeElement type, AnnotationUse source, Diagnostics diagnostics) {
        return AnnotationUse.find(type, source.place(), Vocabulary.FRESHNESS).map(use -> read(use, diagnostics));
    }

    private static FreshnessDeclaration read(AnnotationUse use, Diagnostics diagnostics) {
        if (use.string("warnAfter").isBlank() && use.string("errorAfter").isBlank()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    use.place(),
                    "@Freshness does not say how old the newest row may be",
                    "add warnAfter = \"12 hours\", or errorAfter"));
        }
        return new FreshnessDeclaration(
                use.string("loadedAt"),
                length(use, "warnAfter", diagnostics),
                length(use, "errorAfter", diagnostics),
                use.string("where"),
                use.place());
    }

    private static Optional<Duration> length(AnnotationUse use, String member, Diagnostics diagnostics) {
        return use.string(member).isBlank() ? Optional.empty() : LengthOfTime.read(use, member, diagnostics);
    }
}
