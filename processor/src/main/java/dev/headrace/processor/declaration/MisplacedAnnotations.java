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

/** Annotations of columns on methods that are none. */
final class MisplacedAnnotations {
    private MisplacedAnnotations() {}

    static void check(TypeElement type, Place place, Diagnostics diagnostics) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT) || type.getKind() != ElementKind.INTERFACE) {
                Place at = place.member(method.getSimpleName().toString());
                AnnotationUse.on(method, at).stream()
                        .filter(use -> isOfColumns(use.type()))
                        .forEach(use -> diagnostics.report(misplaced(use, type, method)));
            }
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

    private static boolean isOfColumns(String annotation) {
        return annotation.equals(Vocabulary.COLUMN) || Vocabulary.COLUMN_TESTS.contains(annotation);
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
