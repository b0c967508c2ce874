package dev.headrace.processor.analysis.function;

import dev.headrace.Volatility;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.type.FunctionEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The declared functions as one model sees them.
 *
 * @param visible those of its refs, by what calls are resolved to
 * @param elsewhere the interfaces that declare functions, by the functions' names in SQL
 * @param declaring all interfaces that declare functions or types: refs that are no relations
 */
public record DeclaredFunctions(
        Map<FunctionEntry, DeclaredFunction> visible,
        Map<String, InterfaceName> elsewhere,
        Set<InterfaceName> declaring) {
    /** No functions. */
    public static final DeclaredFunctions NONE = new DeclaredFunctions(Map.of(), Map.of(), Set.of());

    public DeclaredFunctions {
        visible = Map.copyOf(visible);
        elsewhere = Map.copyOf(elsewhere);
        declaring = Set.copyOf(declaring);
    }

    /** The same project seen by one whose refs declare these. */
    public DeclaredFunctions seeing(List<DeclaredFunction> functions) {
        Map<FunctionEntry, DeclaredFunction> seen = new HashMap<>();
        functions.forEach(function -> seen.put(function.entry(), function));
        return new DeclaredFunctions(seen, elsewhere, declaring);
    }

    /** The function that a call was resolved to, if it is a declared one. */
    public Optional<DeclaredFunction> find(FunctionEntry entry) {
        return Optional.ofNullable(visible.get(entry));
    }

    /** Whether a function may give other results from call to call. */
    public boolean isVolatile(FunctionEntry entry) {
        return entry.volatility() == Volatility.VOLATILE
                || find(entry)
                        .flatMap(DeclaredFunction::body)
                        .filter(DeclaredFunction.Body::isVolatile)
                        .isPresent();
    }

    /** An interface that declares a function of that name, if none among the refs does. */
    public Optional<InterfaceName> missing(String name) {
        boolean known = visible.keySet().stream().anyMatch(entry -> entry.name().equals(name));
        return known ? Optional.empty() : Optional.ofNullable(elsewhere.get(name));
    }
}
