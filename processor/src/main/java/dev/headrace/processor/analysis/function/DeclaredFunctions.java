package dev.headrace.processor.analysis.function;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.type.FunctionEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The declared functions as one model sees them.
 *
 * @param visible those of its refs, by what calls are resolved to
 * @param elsewhere the interfaces that declare functions, by the functions' names in SQL
 */
public record DeclaredFunctions(
        Map<FunctionEntry, DeclaredFunction> visible, Map<String, SortedSet<InterfaceName>> elsewhere) {
    /** No functions. */
    public static final DeclaredFunctions NONE = new DeclaredFunctions(Map.of(), Map.of());

    public DeclaredFunctions {
        visible = Map.copyOf(visible);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** These functions. */
    public static DeclaredFunctions of(
            List<DeclaredFunction> functions, Map<String, SortedSet<InterfaceName>> elsewhere) {
        Map<FunctionEntry, DeclaredFunction> visible = new HashMap<>();
        functions.forEach(function -> visible.put(function.entry(), function));
        return new DeclaredFunctions(visible, elsewhere);
    }

    /** The function that a call was resolved to, if it is a declared one. */
    public Optional<DeclaredFunction> find(FunctionEntry entry) {
        return Optional.ofNullable(visible.get(entry));
    }

    /** An interface that declares a function of that name and is not among the refs. */
    public Optional<InterfaceName> missing(String name) {
        boolean known =
                visible.values().stream().anyMatch(function -> function.entry().name().equals(name));
        return known
                ? Optional.empty()
                : Optional.ofNullable(elsewhere.get(name)).flatMap(owners -> owners.stream().findFirst());
    }
}
