package dev.headrace.processor.type;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a call means.
 *
 * @param entry the function; empty if the call is a cast to the type of that name: {@code float8(x)}
 * @param arguments what the arguments are converted to, in the order of the call
 * @param result the type of the result, of one row of it if it is a set
 * @param columns the columns that the result has in FROM, if the function says so: from OUT and TABLE parameters; a column
 *     without a name of its own has the empty one
 */
public record FunctionCall(
        Optional<FunctionEntry> entry, List<PgType> arguments, PgType result, List<OutputColumn> columns) {
    public FunctionCall {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(result, "result");
        arguments = List.copyOf(arguments);
        columns = List.copyOf(columns);
    }

    /** Whether it returns any number of rows. */
    public boolean returnsSet() {
        return entry.map(FunctionEntry::returnsSet).orElse(false);
    }

    boolean isOf(FunctionEntry.Kind kind) {
        return entry.map(function -> function.kind() == kind).orElse(false);
    }

    FunctionCall with(List<PgType> others) {
        return new FunctionCall(entry, others, result, columns);
    }
}
