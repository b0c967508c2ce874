package dev.headrace.graph;

import java.util.List;

/**
 * What the SQL of a pipeline names besides tables and what PostgreSQL itself has: the database must have it.
 *
 * @param searchPath the schemas whose functions, operators and types the SQL names without their schema
 * @param extensions the extensions
 * @param types the enums and domains, each after those it is made of
 * @param functions the database's own functions
 */
public record Prerequisites(
        List<String> searchPath,
        List<String> extensions,
        List<TypeDefinition> types,
        List<FunctionSignature> functions) {
    /** Nothing but tables and what PostgreSQL itself has. */
    public static final Prerequisites NONE = new Prerequisites(List.of(), List.of(), List.of(), List.of());

    public Prerequisites {
        searchPath = List.copyOf(searchPath);
        extensions = List.copyOf(extensions);
        types = List.copyOf(types);
        functions = List.copyOf(functions);
    }

    /** The search path as written; if none is, and something is named without its schema, PostgreSQL's own default. */
    public List<String> path() {
        boolean needed = !extensions.isEmpty()
                || types.stream().anyMatch(type -> type.schema().isEmpty())
                || functions.stream().anyMatch(function -> function.schema().isEmpty());
        return searchPath.isEmpty() && needed ? List.of("public") : searchPath;
    }

    /**
     * An enum or domain.
     *
     * @param schema its schema; empty for the first of the search path
     * @param name its name
     * @param domain whether it is a domain, and not an enum
     * @param definition of a domain its base type and constraints, of an enum the list of its labels in parentheses
     */
    public record TypeDefinition(String schema, String name, boolean domain, String definition) {}

    /**
     * A function of the database's own.
     *
     * @param schema its schema; empty if the search path has it
     * @param name its name
     * @param arguments its arguments' types; a last one behind the word {@code variadic} takes any number
     * @param result its result's type
     */
    public record FunctionSignature(String schema, String name, List<String> arguments, String result) {
        public FunctionSignature {
            arguments = List.copyOf(arguments);
        }
    }
}
