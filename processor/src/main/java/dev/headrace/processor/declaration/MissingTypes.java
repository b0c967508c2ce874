package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Whether a declaration names types that do not exist, or not yet: another processor may be about to generate them. */
final class MissingTypes {
    private MissingTypes() {}

    static boolean areIn(TypeElement type) {
        return Supertypes.areMissing(type)
                || areInAnnotations(type)
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(MissingTypes::areInMethod);
    }

    private static boolean areInMethod(ExecutableElement method) {
        return isMissing(method.getReturnType()) || areInAnnotations(method);
    }

    private static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || type instanceof ArrayType array && isMissing(array.getComponentType())
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(MissingTypes::isMissing);
    }

    private static boolean areInAnnotations(Element element) {
        Place anywhere = Place.of("");
        return AnnotationUse.on(element, anywhere).stream()
                .filter(use -> Vocabulary.isOurs(use.type()))
                .flatMap(AnnotationUse::writtenValues)
                .anyMatch(MissingTypes::isFaulty);
    }

    private static boolean isFaulty(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> array) {
            return array.stream().anyMatch(element -> isFaulty((AnnotationValue) element));
        }
        if (content instanceof AnnotationMirror nested) {
            Stream<? extends AnnotationValue> values = nested.getElementValues().values().stream();
            return values.anyMatch(MissingTypes::isFaulty);
        }
        return content instanceof TypeMirror type
                ? type.getKind() == TypeKind.ERROR
                : AnnotationUse.FAULTY.equals(content);
    }
}
