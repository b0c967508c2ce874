package dev.headrace.processor.type;

import dev.headrace.Volatility;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function, an aggregate, a window function or a procedure.
 *
 * @param name its name, with its schema before it unless it is found without
 * @param kind which of them it is
 * @param parameters its parameters in their order, those that go out included
 * @param defaults how many of the last parameters that go in may be left out
 * @param result what it returns, perhaps polymorphic
 * @param returnsSet whether it returns any number of rows
 * @param strict whether it is null when an argument is
 * @param volatility what its result depends on
 * @param orderedSet how an ordered-set aggregate is called; empty of all others
 */
public record FunctionEntry(
        String name,
        Kind kind,
        List<Parameter> parameters,
        int defaults,
        PgType result,
        boolean returnsSet,
        boolean strict,
        Volatility volatility,
        Optional<OrderedSet> orderedSet) {
    public FunctionEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(volatility, "volatility");
        Objects.requireNonNull(orderedSet, "orderedSet");
        parameters = List.copyOf(parameters);
    }

    /** What sort of routine it is: {@code pg_proc.prokind}. */
    public enum Kind {
        FUNCTION,
        AGGREGATE,
        WINDOW,
        PROCEDURE
    }

    /**
     * How an ordered-set aggregate is called.
     *
     * @param hypothetical whether its direct arguments are a row that might have been among the others
     * @param directArguments how many arguments stand in its parentheses
     */
    public record OrderedSet(boolean hypothetical, int directArguments) {}

    /** The parameters that a call passes. */
    public List<Parameter> inputs() {
        return parameters.stream().filter(Parameter::isInput).toList();
    }

    /** Whether a call of the one is one of the other. */
    boolean takesTheSame(FunctionEntry other) {
        return types(inputs()).equals(types(other.inputs()));
    }

    private static List<PgType> types(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** The parameters that make its result. */
    public List<Parameter> outputs() {
        return parameters.stream().filter(Parameter::isOutput).toList();
    }

    /** The last parameter, if it takes any number of arguments. */
    public Optional<Parameter> variadic() {
        return parameters.stream()
                .filter(parameter -> parameter.mode() == Parameter.Mode.VARIADIC)
                .findFirst();
    }
}
