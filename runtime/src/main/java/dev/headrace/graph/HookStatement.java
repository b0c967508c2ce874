package dev.headrace.graph;

import dev.headrace.When;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A statement of the user's that runs with a model or a pipeline.
 *
 * @param when when it runs
 * @param sql the statement; the relations that it names are put in as in a query
 */
public record HookStatement(When when, SqlText sql) {
    public HookStatement {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(sql, "sql");
    }

    /** The same with values in the place of its variables. */
    HookStatement filled(BiFunction<VariablePlace, String, String> values) {
        return new HookStatement(when, sql.filled(values));
    }
}
