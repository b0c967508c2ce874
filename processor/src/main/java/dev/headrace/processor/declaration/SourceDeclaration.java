package dev.headrace.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @Source} interface.
 *
 * @param sourceName the name that dbt's {@code source} function uses
 * @param freshness how old its newest row may be
 */
public record SourceDeclaration(
        InterfaceName type,
        Optional<String> schema,
        String relation,
        String sourceName,
        List<ColumnDeclaration> columns,
        List<DataTestDeclaration> tests,
        Optional<FreshnessDeclaration> freshness,
        SourceInfo source,
        boolean isPublic)
        implements RelationDeclaration {
    public SourceDeclaration {
        columns = List.copyOf(columns);
        tests = List.copyOf(tests);
    }

    /** A source that says nothing of its age. */
    public SourceDeclaration(
            InterfaceName type,
            Optional<String> schema,
            String relation,
            String sourceName,
            List<ColumnDeclaration> columns,
            List<DataTestDeclaration> tests,
            SourceInfo source,
            boolean isPublic) {
        this(type, schema, relation, sourceName, columns, tests, Optional.empty(), source, isPublic);
    }

    /** The same source, of whose age that is said. */
    public SourceDeclaration with(FreshnessDeclaration other) {
        return new SourceDeclaration(
                type, schema, relation, sourceName, columns, tests, Optional.of(other), source, isPublic);
    }

    @Override
    public SourceDeclaration with(List<ColumnDeclaration> otherColumns, List<DataTestDeclaration> otherTests) {
        return new SourceDeclaration(
                type, schema, relation, sourceName, otherColumns, otherTests, freshness, source, isPublic);
    }

    /** Asked often, and the type tells declarations apart. */
    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
