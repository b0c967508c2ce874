package dev.headrace.processor.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The interfaces that an interface extends. */
final class Supertypes {
    private Supertypes() {}

    /** All of them, each before those that extend it, in the order written; the interface itself last. */
    static List<TypeElement> of(TypeElement type) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        collect(type, found);
        return new ArrayList<>(found.values());
    }

    /** Whether one of them does not exist. */
    static boolean areMissing(TypeElement type) {
        return of(type).stream()
                .flatMap(each -> each.getInterfaces().stream())
                .anyMatch(parent -> parent.getKind() == TypeKind.ERROR);
    }

    private static void collect(TypeElement type, Map<String, TypeElement> found) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) {
                Element element = ((DeclaredType) parent).asElement();
                collect((TypeElement) element, found);
            }
        }
        found.put(type.getQualifiedName().toString(), type);
    }
}
