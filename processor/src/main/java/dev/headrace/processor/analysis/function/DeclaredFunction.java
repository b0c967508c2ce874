package dev.headrace.processor.analysis.function;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.type.FunctionEntry;
import dev.headrace.processor.type.PgType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A declared function with its types.
 *
 * @param declaration the method
 * @param entry the function as the type rules know it
 * @param parameters what each argument becomes; of a variadic parameter the array
 * @param body what stands for a call; empty for a function that the database has, and for a faulty one
 */
public record DeclaredFunction(
        FunctionDeclaration declaration, FunctionEntry entry, List<PgType> parameters, Optional<Body> body) {
    public DeclaredFunction {
        parameters = List.copyOf(parameters);
    }

    /**
     * A body, checked.
     *
     * @param sql it, with the parameters open, of the function's result type
     * @param neverNull the sets of parameters that may be null without the result being it
     * @param inQueries the parameters that stand in a query of its own, where names may mean other things
     * @param isVolatile whether it may differ from call to call whatever the arguments are
     */
    public record Body(Template sql, List<Set<Integer>> neverNull, Set<Integer> inQueries, boolean isVolatile) {
        public Body {
            neverNull = List.copyOf(neverNull);
            inQueries = Set.copyOf(inQueries);
        }
    }

    /** The function's result type. */
    public PgType result() {
        return entry.result();
    }

    /** The same function with that body. */
    public DeclaredFunction with(Body checked) {
        return new DeclaredFunction(declaration, entry, parameters, Optional.of(checked));
    }

    /** The same function as it is called by that name. */
    public DeclaredFunction named(String name) {
        FunctionEntry other = new FunctionEntry(
                name,
                entry.kind(),
                entry.parameters(),
                entry.defaults(),
                entry.result(),
                entry.returnsSet(),
                entry.strict(),
                entry.volatility(),
                entry.orderedSet());
        return new DeclaredFunction(declaration, other, parameters, body);
    }

    /** What is known about nulls in the result of a call, by what is known of each parameter's argument. */
    public Nullability nullability(List<Nullability> arguments) {
        Set<Integer> nullable = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) != Nullability.NOT_NULL) {
                nullable.add(i);
            }
        }
        if (body.isPresent()) {
            boolean strictly = declaration.strict() && !nullable.isEmpty();
            return Nullability.notNullIf(
                    !strictly && body.get().neverNull().stream().anyMatch(allowed -> allowed.containsAll(nullable)));
        }
        boolean declared = declaration.body().isEmpty() && declaration.javaType() instanceof JavaType.Primitive;
        return Nullability.notNullIf(declared && nullable.isEmpty());
    }
}
