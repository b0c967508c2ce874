package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** An annotation as it is written at a declaration; a repeated one is taken out of its container. */
final class AnnotationUse {
    /** What javac gives for a value that it could not make out; it says itself why. */
    static final String FAULTY = "<error>";

    private final AnnotationMirror mirror;
    private final Place place;
    private final Nesting nesting;

    /** Whether it stands by itself, was taken out of a container that nobody wrote, or out of an array of another's. */
    private enum Nesting {
        NONE,
        REPEATED,
        IN_ARRAY
    }

    private AnnotationUse(AnnotationMirror mirror, Place place, Nesting nesting) {
        this.mirror = mirror;
        this.place = place;
        this.nesting = nesting;
    }

    /** All annotations of a declaration that stands at that place. */
    static List<AnnotationUse> on(Element element, Place declaration) {
        List<AnnotationUse> uses = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            AnnotationUse use = new AnnotationUse(mirror, declaration.annotation(typeOf(mirror)), Nesting.NONE);
            if (use.isContainer()) {
                uses.addAll(use.repeated());
            } else {
                uses.add(use);
            }
        }
        return uses;
    }

    /** The annotation of that type, if the declaration has one. */
    static Optional<AnnotationUse> find(Element element, Place declaration, String type) {
        for (AnnotationUse use : on(element, declaration)) {
            if (use.is(type)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    /** Whether it only holds annotations of one repeatable type. */
    private boolean isContainer() {
        // Asked of every annotation: a container's value is always written, and most others have none.
        return isWritten("value") && isContainerOf(annotations("value"));
    }

    private boolean isContainerOf(List<AnnotationUse> held) {
        return !held.isEmpty()
                && held.get(0).declaration().getAnnotationMirrors().stream()
                        .filter(mirror -> typeOf(mirror).equals("java.lang.annotation.Repeatable"))
                        .flatMap(mirror -> mirror.getElementValues().values().stream())
                        .anyMatch(container -> container.getValue().toString().equals(type()));
    }

    /** Nobody wrote the container: its members have no place. */
    private List<AnnotationUse> repeated() {
        return annotations("value", Nesting.REPEATED);
    }

    /** The annotations of an array. */
    List<AnnotationUse> annotations(String member) {
        return annotations(member, Nesting.IN_ARRAY);
    }

    private List<AnnotationUse> annotations(String member, Nesting within) {
        List<AnnotationUse> uses = new ArrayList<>();
        for (AnnotationValue value : list(member)) {
            if (value.getValue() instanceof AnnotationMirror inner) {
                uses.add(new AnnotationUse(inner, place.value(member).element(uses.size()), within));
            }
        }
        return uses;
    }

    /** The annotation's qualified name. */
    String type() {
        return typeOf(mirror);
    }

    private boolean is(String type) {
        return declaration().getQualifiedName().contentEquals(type);
    }

    /** The annotation's declaration. */
    TypeElement declaration() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** Where it stands. */
    Place place() {
        return place;
    }

    /** Where a member stands; a repeated annotation's members have no place of their own. */
    Place place(String member) {
        if (nesting == Nesting.REPEATED || !isWritten(member)) {
            return place;
        }
        return nesting == Nesting.IN_ARRAY ? place.inside(member) : place.value(member);
    }

    /** Where an element of a member's array stands; a single value without braces is no array in the source. */
    Place place(String member, int element) {
        Place array = place(member);
        return nesting == Nesting.NONE && isWritten(member) ? array.element(element) : array;
    }

    /** Whether the user wrote that member. */
    boolean isWritten(String member) {
        return written(member).isPresent();
    }

    /** Whether the compiler could not make out what the user wrote there. */
    boolean isFaulty(String member) {
        return value(member).filter(FAULTY::equals).isPresent();
    }

    /** A text; the default, if none is written. */
    String string(String member) {
        return value(member)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.equals(FAULTY))
                .orElse("");
    }

    /** A truth value; the default, if none is written. */
    boolean bool(String member) {
        return value(member).filter(Boolean.TRUE::equals).isPresent();
    }

    /** A number; the default, if none is written; none, if the compiler could not make it out. */
    OptionalInt number(String member) {
        return value(member).filter(Integer.class::isInstance).stream()
                .mapToInt(Integer.class::cast)
                .findFirst();
    }

    /** The name of an enum's constant; the default's, if none is written; empty for a faulty one. */
    String constant(String member) {
        return value(member)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse("");
    }

    /** The names of an array's constants; the default's, if none is written. */
    List<String> constants(String member) {
        return list(member).stream()
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .toList();
    }

    /** The texts of an array. */
    List<String> strings(String member) {
        return list(member).stream()
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.equals(FAULTY))
                .toList();
    }

    /** The elements of an array, or the one value of a member that is none. */
    List<AnnotationValue> list(String member) {
        List<AnnotationValue> elements = new ArrayList<>();
        Optional<AnnotationValue> value = written(member).or(() -> byDefault(member));
        value.ifPresent(found -> {
            if (found.getValue() instanceof List<?> array) {
                array.forEach(element -> elements.add((AnnotationValue) element));
            } else {
                elements.add(found);
            }
        });
        return elements;
    }

    /** The values of all members that are written. */
    Stream<AnnotationValue> writtenValues() {
        return mirror.getElementValues().values().stream().map(AnnotationValue.class::cast);
    }

    private Optional<Object> value(String member) {
        return written(member).or(() -> byDefault(member)).map(AnnotationValue::getValue);
    }

    private Optional<AnnotationValue> written(String member) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<AnnotationValue> byDefault(String member) {
        for (Element each : declaration().getEnclosedElements()) {
            if (each instanceof ExecutableElement method
                    && method.getSimpleName().contentEquals(member)) {
                return Optional.ofNullable(method.getDefaultValue());
            }
        }
        return Optional.empty();
    }

    private static String typeOf(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().toString();
    }
}
