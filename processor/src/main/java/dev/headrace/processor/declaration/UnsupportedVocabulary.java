package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/** The part of the vocabulary that this version does not act on: an error where it stands, never passed over. */
final class UnsupportedVocabulary {
    private static final String WITHOUT = "take it away until a version of Headrace supports it";

    /** The annotations, and what to do instead. */
    private static final Map<String, String> ANNOTATIONS = Map.ofEntries(
            Map.entry("Meta", WITHOUT),
            Map.entry("Owner", WITHOUT),
            Map.entry("Seed", "load the table yourself and declare it as @Source"),
            Map.entry("Snapshot", WITHOUT),
            Map.entry("Exposure", WITHOUT));

    /** The members of supported annotations. {@code Model.file} is its reader's, which knows the other half. */
    private static final Map<String, List<String>> MEMBERS = Map.of("Pipeline", List.of("includes"));

    private UnsupportedVocabulary() {}

    /** Reports what a declaration carries of it. */
    static void check(Element element, Place declaration, Diagnostics diagnostics) {
        for (AnnotationUse use : AnnotationUse.on(element, declaration)) {
            if (Vocabulary.isOurs(use.type())) {
                checkOurs(use, diagnostics);
            }
        }
    }

    private static void checkOurs(AnnotationUse use, Diagnostics diagnostics) {
        String name = use.type().substring(Vocabulary.PACKAGE.length());
        if (ANNOTATIONS.containsKey(name)) {
            report(use.place(), "@" + name, ANNOTATIONS.get(name), diagnostics);
        }
        for (String member : MEMBERS.getOrDefault(name, List.of())) {
            if (use.isWritten(member) && !saysNothing(use, member)) {
                report(use.place(member), "@" + name + "(" + member + ")", WITHOUT, diagnostics);
            }
        }
    }

    /** Whether it is written as what it would be if it were not, {@code false} or no element. */
    private static boolean saysNothing(AnnotationUse use, String member) {
        return use.list(member).stream()
                .allMatch(value -> Boolean.FALSE.equals(value.getValue()) || "".equals(value.getValue()));
    }

    private static void report(Place place, String what, String remedy, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(Code.NOT_YET_SUPPORTED, place, what + " is not yet supported", remedy));
    }
}
