package dev.headrace.processor.analysis;

import dev.headrace.processor.type.PgType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a relation.
 *
 * @param name its name as PostgreSQL keeps it
 * @param type its type; empty if it is not known
 * @param nullability what is known about nulls in it
 * @param lineage the columns of the models and sources that the query reads directly, from which its value is computed
 */
public record Column(String name, Optional<PgType> type, Nullability nullability, Set<ColumnOrigin> lineage) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(nullability, "nullability");
        lineage = Set.copyOf(lineage);
    }

    /** A column of which only the name and the lineage are known. */
    public static Column untyped(String name, Set<ColumnOrigin> lineage) {
        return new Column(name, Optional.empty(), Nullability.UNKNOWN, lineage);
    }

    /** The same column of that type. */
    public Column typed(PgType other) {
        return new Column(name, Optional.of(other), nullability, lineage);
    }

    /** The same column under another name. */
    public Column named(String other) {
        return new Column(other, type, nullability, lineage);
    }
}
