package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A use of an annotation that carries {@code @TestTemplate}.
 *
 * @param annotation the annotation's qualified name
 * @param label what the test's name says that it asks
 * @param sql the template
 * @param arguments the annotation's members by name, defaults included
 * @param written the annotation as the user wrote it, without the members that all tests have
 */
public record TemplateUse(
        String annotation, String label, String sql, Map<String, Argument> arguments, String written) {
    public TemplateUse {
        arguments = Map.copyOf(arguments);
    }

    /** The relations that its members name. */
    Stream<InterfaceName> relations() {
        return arguments.values().stream()
                .flatMap(argument -> argument.values().stream())
                .flatMap(value -> value.relation().stream());
    }

    /**
     * What a member says.
     *
     * @param values the elements of an array, or the one value
     * @param place the member, or the annotation if the member has no place of its own
     */
    public record Argument(List<Value> values, Place place) {
        public Argument {
            values = List.copyOf(values);
        }
    }

    /**
     * One value.
     *
     * @param text a text, an enum's constant, a number or a truth value as SQL
     * @param relation the model or source that a class literal names
     */
    public record Value(String text, Optional<InterfaceName> relation) {
        static Value of(Object value) {
            return new Value(String.valueOf(value), Optional.empty());
        }

        static Value of(InterfaceName relation) {
            return new Value("", Optional.of(relation));
        }
    }
}
