package dev.headrace.processor.declaration;

import dev.headrace.Severity;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The same test under that name. */
    DataTestDeclaration named(String other) {
        return new DataTestDeclaration(
                kind, columns, Optional.of(other), where, severity, warnIf, errorIf, storeFailures, place);
    }

    /** The relations, besides its own, that it compares with. */
    public Stream<InterfaceName> parents() {
        if (kind instanceof Kind.Template template) {
            return template.use().relations();
        }
        return kind instanceof Kind.References references ? Stream.of(references.parent()) : Stream.empty();
    }

    /** What its derived name says that it asks, unless that depends on the names of relations. */
    public String asks() {
        return kind instanceof Kind.Template template
                ? template.use().label()
                : kind instanceof Kind.Holds holds ? ConditionName.of(holds.written()) : "";
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

        /**
         * {@code @Check}.
         *
         * @param condition the condition as the server gets it
         * @param written the condition as the user wrote it
         */
        record Holds(String condition, String written) implements Kind {}

        /** An annotation with a template, on these columns and at that place, which tell it from others. */
        record Template(TemplateUse use, List<String> columns, Place place) implements Kind {
            public Template {
                columns = List.copyOf(columns);
            }
        }

        /** {@code @DataTest} on that interface. */
        record Singular(InterfaceName type, SourceInfo source) implements Kind {}
    }
}
