package dev.headrace.processor.diagnostic;

import java.util.Objects;

/**
 * Where in the user's Java something stands, by name, so that no compiler element outlives its round.
 *
 * @param type the qualified name of the class; of a package, its name followed by {@code .package-info}
 * @param member the method's name; empty for the type itself
 * @param annotation the qualified name of the annotation on it; empty for the declaration itself
 * @param value the annotation's member; empty for the whole annotation
 * @param element the 0-based element of an array value; -1 for the whole value
 * @param inner the member of the annotation that this element is; empty for the element itself
 */
public record Place(String type, String member, String annotation, String value, int element, String inner) {
    public Place {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(annotation, "annotation");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(inner, "inner");
    }

    /** The declaration of a type. */
    public static Place of(String type) {
        return new Place(type, "", "", "", -1, "");
    }

    /** A method of that type, from the place of the type or of anything in it. */
    public Place member(String name) {
        return new Place(type, name, "", "", -1, "");
    }

    /** An annotation at that declaration. */
    public Place annotation(String name) {
        return new Place(type, member, name, "", -1, "");
    }

    /** A member of that annotation. */
    public Place value(String name) {
        return new Place(type, member, annotation, name, -1, "");
    }

    /** One element of that member's array. */
    public Place element(int index) {
        return new Place(type, member, annotation, value, index, "");
    }

    /** A member of the annotation that this element of an array is. */
    public Place inside(String name) {
        return new Place(type, member, annotation, value, element, name);
    }
}
