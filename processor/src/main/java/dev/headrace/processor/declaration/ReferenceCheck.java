package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;

/** Checks that the classes an annotation names are what it needs. */
final class ReferenceCheck {
    static final List<String> MODELS = List.of(Vocabulary.MODEL);
    static final List<String> MODELS_AND_SOURCES = List.of(Vocabulary.MODEL, Vocabulary.SOURCE);

    /** What a model's {@code refs} may name. */
    static final List<String> READABLE =
            List.of(Vocabulary.MODEL, Vocabulary.SOURCE, Vocabulary.SQL_FUNCTION, Vocabulary.SQL_TYPE);

    private ReferenceCheck() {}

    static boolean isRelation(ClassReference reference) {
        return MODELS_AND_SOURCES.stream().anyMatch(reference::is);
    }

    /** Reports those that have none of the annotations; one that does not exist at all, the compiler reports. */
    static void check(List<ClassReference> references, List<String> annotations, Diagnostics diagnostics) {
        for (ClassReference reference : references) {
            if (!reference.missing() && annotations.stream().noneMatch(reference::is)) {
                diagnostics.report(invalid(reference, annotations));
            }
        }
    }

    /** Reports those of a class file that do not exist any more, which no compiler reports. */
    static void checkExist(InterfaceName owner, List<ClassReference> references, Diagnostics diagnostics) {
        references.stream()
                .filter(ClassReference::missing)
                .forEach(reference -> diagnostics.report(Diagnostic.error(
                        Code.INVALID_REF,
                        reference.place(),
                        owner + " refers to " + reference.text() + ", which does not exist any more",
                        "compile " + owner.simpleName() + " again, after mending its refs")));
    }

    private static Diagnostic invalid(ClassReference reference, List<String> annotations) {
        List<String> names = annotations.stream().map(Vocabulary::at).toList();
        return Diagnostic.error(
                Code.INVALID_REF,
                reference.place(),
                reference.text() + (names.size() == 1 ? " is no " : " is neither ") + String.join(" nor ", names),
                reference.is(Vocabulary.SOURCE)
                        ? "nothing builds a source, so nothing can come after it or consist of it"
                        : "annotate that interface, or name another");
    }
}
