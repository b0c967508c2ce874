package dev.headrace.processor.analysis.relation;

import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a relation.
 *
 * @param name its name as PostgreSQL keeps it
 * @param type its type; empty if it is not known because of a fault that has been reported
 * @param nullability what is proved about nulls in it
 * @param origins the columns of the models and sources that the query reads directly, on which it depends
 * @param fields the fields of a composite value; empty if it is none, or they are not known
 */
public record Column(
        String name, Optional<PgType> type, Nullability nullability, Origins origins, List<Column> fields) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(nullability, "nullability");
        Objects.requireNonNull(origins, "origins");
        fields = List.copyOf(fields);
    }

    /** A column of a simple type, or of one whose fields are not known. */
    public Column(String name, Optional<PgType> type, Nullability nullability, Origins origins) {
        this(name, type, nullability, origins, List.of());
    }

    /** A column of which only the name and the origins are known. */
    public static Column untyped(String name, Origins origins) {
        return new Column(name, Optional.empty(), Nullability.UNKNOWN, origins);
    }

    /** The same column of that type. */
    public Column typed(PgType other) {
        return new Column(name, Optional.of(other), nullability, origins, fields);
    }

    /** The same column under another name. */
    public Column named(String other) {
        return new Column(other, type, nullability, origins, fields);
    }

    /** The same column with that known about nulls. */
    public Column with(Nullability other) {
        return new Column(name, type, other, origins, fields);
    }

    /** The same column depending on these. */
    public Column with(Origins other) {
        return new Column(name, type, nullability, other, fields);
    }
}
