package dev.headrace.processor.declaration;

import dev.headrace.Severity;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A data test as an annotation says it.
 *
 * @param kind what it asks
 * @param columns the methods' columns it is about: one for a column test, those of {@code columns} for one on the type
 * @param name {@code name} as written; empty for the derived one
 * @param where {@code where} as written; empty for all rows
 * @param severity its severity
 * @param warnIf {@code warnIf} as written
 * @param errorIf {@code errorIf} as written
 * @param storeFailures whether the failing rows are kept
 * @param place the annotation
 */
public record DataTestDeclaration(
        Kind kind,
        List<String> columns,
        Optional<String> name,
        String where,
        Severity severity,
        String warnIf,
        String errorIf,
        boolean storeFailures,
        Place place) {
    public DataTestDeclaration {
        columns = List.copyOf(columns);
    }

    /** A test whose failing rows are only counted. */
    public DataTestDeclaration(
            Kind kind,
            List<String> columns,
            Optional<String> name,
            String where,
            Severity severity,
            String warnIf,
            String errorIf,
            Place place) {
        this(kind, columns, name, where, severity, warnIf, errorIf, false, place);
    }

    /** The same test of the same columns under other names. */
    public DataTestDeclaration about(Kind otherKind, List<String> otherColumns) {
        return new DataTestDeclaration(
                otherKind, otherColumns, name, where, severity, warnIf, errorIf, storeFailures, place);
    }

    /** The same test of the rows that meet another condition. */
    public DataTestDeclaration where(String condition) {
        return new DataTestDeclaration(kind, columns, name, condition, severity, warnIf, errorIf, storeFailures, place);
    }

    /** Whether a failing row keeps the relation from being published. */
    public boolean isTrusted() {
        return severity == Severity.ERROR
                && where.isBlank()
                && errorIf.replace(" ", "").equals("!=0");
    }

    /** Whether no row in which that column is null gets past it. */
    public boolean keepsOutNulls(String column) {
        return kind instanceof Kind.NotNull && isTrusted() && columns.contains(column);
    }

    /** What a data test asks. */
    public sealed interface Kind {
        /** {@code @Unique}. */
        record Unique() implements Kind {}

        /** {@code @NotNull}. */
        record NotNull() implements Kind {}

        /** {@code @AcceptedValues}. */
        record AcceptedValues(List<String> values) implements Kind {
            public AcceptedValues {
                values = List.copyOf(values);
            }
        }

        /** {@code @References}. */
        record References(InterfaceName parent, String column) implements Kind {}
    }
}
