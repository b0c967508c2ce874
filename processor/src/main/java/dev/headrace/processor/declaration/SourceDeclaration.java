package dev.headrace.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @Source} interface.
 *
 * @param sourceName the name that dbt's {@code source} function uses
 */
public record SourceDeclaration(
        InterfaceName type,
        Optional<String> schema,
        String relation,
        String sourceName,
        List<ColumnDeclaration> columns,
        List<DataTestDeclaration> tests,
        SourceInfo source,
        boolean isPublic)
        implements RelationDeclaration {
    public SourceDeclaration {
        columns = List.copyOf(columns);
        tests = List.copyOf(tests);
    }

    @Override
    public SourceDeclaration with(List<ColumnDeclaration> otherColumns, List<DataTestDeclaration> otherTests) {
        return new SourceDeclaration(type, schema, relation, sourceName, otherColumns, otherTests, source, isPublic);
    }

    /** Asked often, and the type tells declarations apart. */
    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
