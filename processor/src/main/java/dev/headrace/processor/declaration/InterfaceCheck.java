package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Checks that what carries one of our annotations is an interface that generated code can use. */
final class InterfaceCheck {
    private InterfaceCheck() {}

    /** Reports the first thing that is wrong; whether nothing is. */
    static boolean passes(TypeElement type, AnnotationUse annotation, Diagnostics diagnostics) {
        String at = Vocabulary.at(annotation.type());
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.INTERFACE) {
            return fault(
                    annotation,
                    at + " stands on " + kind(type) + ", and needs an interface",
                    "write: interface " + name + " { … }",
                    diagnostics);
        }
        if (!type.getTypeParameters().isEmpty()) {
            return fault(
                    annotation,
                    at + " stands on a generic interface, and no relation has type parameters",
                    "take the type parameters of " + name + " away",
                    diagnostics);
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return fault(
                    annotation,
                    at + " stands on a sealed interface, which the generated record could not implement",
                    "take sealed away from " + name,
                    diagnostics);
        }
        return !isPrivate(type)
                || fault(
                        annotation,
                        at + " stands on a private interface, which the generated classes could not name",
                        "take private away from " + name + " and the types around it",
                        diagnostics);
    }

    private static boolean fault(AnnotationUse annotation, String message, String remedy, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(Code.INVALID_DECLARATION, annotation.place(), message, remedy));
        return false;
    }

    private static boolean isPrivate(Element type) {
        return type != null
                && (type.getModifiers().contains(Modifier.PRIVATE) || isPrivate(type.getEnclosingElement()));
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "a class";
        };
    }
}
