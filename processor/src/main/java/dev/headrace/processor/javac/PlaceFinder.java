package dev.headrace.processor.javac;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds what a place names; where it names more than there is, the nearest thing around it. */
final class PlaceFinder {
    private static final String PACKAGE = ".package-info";

    private final Elements elements;

    PlaceFinder(Elements elements) {
        this.elements = elements;
    }

    Optional<Target> find(Place place) {
        return declaration(place).map(declaration -> annotated(declaration, place));
    }

    private Optional<Element> declaration(Place place) {
        String name = place.type();
        if (name.endsWith(PACKAGE)) {
            return Optional.ofNullable(elements.getPackageElement(name.substring(0, name.length() - PACKAGE.length())));
        }
        return Optional.ofNullable(elements.getTypeElement(name)).map(type -> member(type, place.member()));
    }

    private Element member(TypeElement type, String name) {
        List<? extends Element> members = name.isEmpty() ? List.of() : elements.getAllMembers(type);
        return members.stream()
                .filter(member -> member.getKind() == ElementKind.METHOD)
                .filter(member -> member.getSimpleName().contentEquals(name))
                .map(Element.class::cast)
                .findFirst()
                .orElse(type);
    }

    private static Target annotated(Element declaration, Place place) {
        return declaration.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror, place.annotation()))
                .findFirst()
                .map(mirror -> inside(declaration, mirror, place))
                .orElse(new Target(declaration, null, null, null));
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(name);
    }

    private static Target inside(Element declaration, AnnotationMirror mirror, Place place) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(place.value()))
                .map(entry -> in(
                        new Target(declaration, mirror, entry.getValue(), element(entry.getValue(), place.element())),
                        place))
                .findFirst()
                .orElse(new Target(declaration, mirror, null, null));
    }

    private static AnnotationValue element(AnnotationValue array, int index) {
        if (array.getValue() instanceof List<?> elements && index >= 0 && index < elements.size()) {
            return (AnnotationValue) elements.get(index);
        }
        return array;
    }

    /** The member of the annotation that the target is, if the place is in one. */
    private static Target in(Target element, Place place) {
        if (place.inner().isEmpty() || !(element.value().getValue() instanceof AnnotationMirror nested)) {
            return element;
        }
        return nested.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(place.inner()))
                .map(entry ->
                        new Target(element.element(), element.annotation(), element.member(), entry.getValue(), place))
                .findFirst()
                .orElse(element);
    }
}
