package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A class literal in an annotation.
 *
 * @param text the class as messages name it
 * @param element the class; empty for one that does not exist, or a type such as {@code int} that is no class
 * @param missing whether it does not exist, which the compiler reports itself
 * @param place the literal
 */
record ClassReference(String text, Optional<TypeElement> element, boolean missing, Place place) {
    /** The class literals of a member, in the order written. */
    static List<ClassReference> in(AnnotationUse annotation, String member) {
        List<ClassReference> references = new ArrayList<>();
        for (AnnotationValue value : annotation.list(member)) {
            references.add(of(value.getValue(), annotation.place(member, references.size())));
        }
        return references;
    }

    private static ClassReference of(Object value, Place place) {
        if (!(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
            return new ClassReference(value.toString(), Optional.empty(), true, place);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return new ClassReference(type.toString(), Optional.empty(), false, place);
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return new ClassReference(element.getQualifiedName().toString(), Optional.of(element), false, place);
    }

    /** Its name; one that is no class keeps its place in the list by a name that no declaration has. */
    InterfaceName name() {
        return element.map(TypeNames::of).orElseGet(() -> new InterfaceName("", List.of(text)));
    }

    /** Whether it is a class with that annotation; with {@code @SqlFunction}, one of whose methods has it. */
    boolean is(String annotation) {
        return element.filter(type -> annotation.equals(Vocabulary.SQL_FUNCTION)
                        ? FunctionReader.isIn(type)
                        : AnnotationUse.find(type, place, annotation).isPresent())
                .isPresent();
    }
}
