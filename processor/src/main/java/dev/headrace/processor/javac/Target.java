package dev.headrace.processor.javac;

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
 */
record Target(Element element, AnnotationMirror annotation, AnnotationValue member, AnnotationValue value) {}
