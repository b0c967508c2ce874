package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.declaration.InterfaceName;
import java.util.List;
import java.util.stream.Collectors;

/** The {@code refs = …} that a user pastes. */
public final class RefsLine {
    private RefsLine() {}

    /** The member with these classes, by their simple names, in this order. */
    public static String of(List<InterfaceName> refs) {
        List<String> literals = refs.stream()
                .map(name -> String.join(".", name.simpleNames()) + ".class")
                .toList();
        return literals.size() == 1
                ? "refs = " + literals.get(0)
                : literals.stream().collect(Collectors.joining(", ", "refs = {", "}"));
    }
}
