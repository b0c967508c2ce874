package dev.headrace.processor.sql.tree;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A type as PostgreSQL's grammar makes it of what was written: {@code integer} is {@code int4}, {@code char} is {@code bpchar}
 * with the modifier 1, {@code "char"} is {@code char}, {@code float(20)} is {@code float4}.
 *
 * @param schema the schema before it
 * @param name its internal name
 * @param modifiers what stands in parentheses behind it, or what the grammar puts there: decimal numbers, words, decoded
 *     strings; of an interval with fields or a precision first the mask of its fields (32767 for all), then the precision
 * @param array whether it is an array of that type
 * @param nameSpan where its name stands, the schema included
 * @param span where it stands
 */
public record TypeName(
        Optional<Name> schema, String name, List<String> modifiers, boolean array, Span nameSpan, Span span) {
    public TypeName {
        modifiers = List.copyOf(modifiers);
    }

    /** A type of PostgreSQL itself without modifiers. */
    public static TypeName of(String name, Span span) {
        return new TypeName(Optional.empty(), name, List.of(), false, span, span);
    }

    /** The parts of the name as those of a relation's. */
    public List<Name> parts() {
        Name last = new Name(name, nameSpan);
        return schema.map(before -> List.of(before, last)).orElseGet(() -> List.of(last));
    }
}
