package dev.headrace.processor.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A call as it is written.
 *
 * @param name the function's name, {@code lower} or {@code schema.name}
 * @param arguments its arguments; those of WITHIN GROUP are the last
 * @param variadic whether VARIADIC stands before the last one
 * @param ordering how many of them are those of WITHIN GROUP; empty if there is none
 */
record Invocation(String name, List<Argument> arguments, boolean variadic, Optional<Integer> ordering) {
    Invocation {
        arguments = arguments.stream()
                .map(argument -> new Argument(argument.type().withoutModifier(), argument.name()))
                .toList();
    }

    List<PgType> types() {
        return arguments.stream().map(Argument::type).toList();
    }

    boolean hasNames() {
        return arguments.stream().anyMatch(argument -> argument.name().isPresent());
    }

    /** As PostgreSQL's messages print it: {@code lower(integer)}. */
    String signature() {
        return arguments.stream()
                .map(argument -> argument.name().map(word -> word + " => ").orElse("")
                        + argument.type().plainText())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
