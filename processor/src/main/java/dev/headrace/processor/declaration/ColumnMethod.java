package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method that stands for a column, as the compiler sees it in one round.
 *
 * @param method the method, which may be inherited
 * @param returnType its return type as a member of the interface that is read
 * @param place the method
 */
record ColumnMethod(ExecutableElement method, TypeMirror returnType, Place place) {
    String methodName() {
        return method.getSimpleName().toString();
    }
}
