package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotations of columns on methods that are none, and of models on what is no model. */
final class MisplacedAnnotations {
    private MisplacedAnnotations() {}

    static void check(TypeElement type, Place place, Diagnostics diagnostics) {
        checkModels(type, place, diagnostics);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT) || type.getKind() != ElementKind.INTERFACE) {
                Place at = place.member(method.getSimpleName().toString());
                AnnotationUse.on(method, at).stream()
                        .filter(MisplacedAnnotations::isOfColumns)
                        .forEach(use -> diagnostics.report(misplaced(use, type, method)));
            }
        }
    }

    /** What says how old a source may be, on a type that is none. */
    static void checkFreshness(TypeElement type, Place place, Diagnostics diagnostics) {
        if (AnnotationUse.find(type, place, Vocabulary.SOURCE).isEmpty()) {
            AnnotationUse.find(type, place, Vocabulary.FRESHNESS)
                    .ifPresent(use -> diagnostics.report(Diagnostic.error(
                            Code.INVALID_DECLARATION,
                            use.place(),
                            "@Freshness stands on " + type.getSimpleName() + ", which is no source",
                            "put it beside @Source; of a model's column ask @Recency")));
        }
    }

    /** What says how a model is kept, on a type that is none. */
    static void checkStorage(TypeElement type, Place place, Diagnostics diagnostics) {
        List<AnnotationUse> uses = AnnotationUse.on(type, place);
        boolean model = uses.stream().anyMatch(use -> use.type().equals(Vocabulary.MODEL));
        uses.stream()
                .filter(use -> !model && Vocabulary.STORAGE.contains(use.type()))
                .forEach(use -> diagnostics.report(Diagnostic.error(
                        Code.INVALID_DECLARATION,
                        use.place(),
                        Vocabulary.at(use.type()) + " stands on " + type.getSimpleName() + ", which is no model",
                        "it says how a model's relation is kept: put it beside @Model")));
    }

    /** A source that fails its tests, and must not keep its readers, has tests that only warn. */
    private static void checkModels(TypeElement type, Place place, Diagnostics diagnostics) {
        if (AnnotationUse.find(type, place, Vocabulary.MODEL).isEmpty()) {
            AnnotationUse.find(type, place, Vocabulary.ON_ERROR)
                    .ifPresent(use -> diagnostics.report(Diagnostic.error(
                            Code.INVALID_DECLARATION,
                            use.place(),
                            "@OnError stands on " + type.getSimpleName() + ", which is no model",
                            "on a source give the tests severity = Severity.WARN; elsewhere take it away")));
        }
    }

    private static boolean isOfColumns(AnnotationUse use) {
        return use.type().equals(Vocabulary.COLUMN) || DataTestReader.isTest(use);
    }

    private static Diagnostic misplaced(AnnotationUse use, TypeElement type, ExecutableElement method) {
        boolean inInterface = type.getKind() == ElementKind.INTERFACE;
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                use.place(),
                Vocabulary.at(use.type()) + " stands on " + method.getSimpleName() + ", which is no column",
                inInterface
                        ? "only an abstract method is a column: take its body away, or the annotation"
                        : "only an abstract method of an interface is a column");
    }
}
