package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;

/**
 * {@code @Grant}.
 *
 * @param privileges what may be done
 * @param to the roles that may
 * @param place the annotation
 */
public record GrantDeclaration(List<String> privileges, List<String> to, Place place) {
    public GrantDeclaration {
        privileges = List.copyOf(privileges);
        to = List.copyOf(to);
    }
}
