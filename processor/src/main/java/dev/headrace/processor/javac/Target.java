package dev.headrace.processor.javac;

import dev.headrace.processor.diagnostic.Place;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place as the compiler knows it in this round.
 *
 * @param element the declaration
 * @param annotation the annotation on it; null if the place is the declaration
 * @param member the annotation's member; null if the place is the whole annotation
 * @param value the member's value or, if the place is in an array, that element of it; null if the member is
 * @param inner the place of {@code value}, if it is that of a member of an annotation in an array; null for others
 */
record Target(
        Element element, AnnotationMirror annotation, AnnotationValue member, AnnotationValue value, Place inner) {
    Target(Element element, AnnotationMirror annotation, AnnotationValue member, AnnotationValue value) {
        this(element, annotation, member, value, null);
    }
}
