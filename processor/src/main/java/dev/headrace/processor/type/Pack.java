package dev.headrace.processor.type;

import java.util.List;

/** Types, casts, operators and functions beyond PostgreSQL's own: an extension's or the user's. */
public record Pack(
        List<TypeEntry> types, List<CastEntry> casts, List<OperatorEntry> operators, List<FunctionEntry> functions) {
    /** Nothing. */
    public static final Pack EMPTY = new Pack(List.of(), List.of(), List.of(), List.of());

    public Pack {
        types = List.copyOf(types);
        casts = List.copyOf(casts);
        operators = List.copyOf(operators);
        functions = List.copyOf(functions);
    }
}
