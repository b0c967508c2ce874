package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.Optional;

/**
 * {@code @Var}.
 *
 * @param name its name
 * @param type its type as it is written
 * @param value what it holds unless a run says otherwise
 * @param place the annotation
 */
public record VarDeclaration(String name, String type, Optional<String> value, Place place) {
    static VarDeclaration of(AnnotationUse use) {
        return new VarDeclaration(
                use.string("name"),
                use.string("type"),
                use.isWritten("value") ? Optional.of(use.string("value")) : Optional.empty(),
                use.place());
    }
}
