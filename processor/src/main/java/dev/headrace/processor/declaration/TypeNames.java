package dev.headrace.processor.declaration;

import java.util.LinkedList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of types, so that no compiler element has to be kept. */
final class TypeNames {
    private TypeNames() {}

    static InterfaceName of(TypeElement type) {
        List<String> simpleNames = new LinkedList<>();
        Element at = type;
        while (!(at instanceof PackageElement)) {
            simpleNames.add(0, at.getSimpleName().toString());
            at = at.getEnclosingElement();
        }
        return new InterfaceName(((PackageElement) at).getQualifiedName().toString(), simpleNames);
    }

    static TypeElement outermost(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
    }
}
