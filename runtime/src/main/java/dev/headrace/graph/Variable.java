package dev.headrace.graph;

import java.util.Objects;
import java.util.Optional;

/**
 * A variable of a pipeline.
 *
 * @param name its name
 * @param type its type in PostgreSQL's spelling
 * @param value what it holds: as declared, what it holds unless a run says otherwise
 */
public record Variable(String name, String type, Optional<String> value) {
    /** What the names of those begin with whose values are shown nowhere: dbt's prefix. */
    public static final String SECRET_PREFIX = "DBT_ENV_SECRET_";

    public Variable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /** Whether its value is shown nowhere. */
    public boolean isSecret() {
        return name.startsWith(SECRET_PREFIX);
    }

    /** The same variable, holding that. */
    public Variable holding(String other) {
        return new Variable(name, type, Optional.of(other));
    }
}
