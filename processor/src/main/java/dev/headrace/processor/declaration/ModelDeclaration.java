package dev.headrace.processor.declaration;

import dev.headrace.Materialized;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Model} interface, with its package's defaults already put in.
 *
 * @param materialized what it is made as
 * @param sql the query as written; empty if none is
 * @param refs the classes it may read, in the order written
 * @param after the classes it only comes after
 * @param tags its tags and its packages', sorted, each once
 * @param contract whether the declared columns must be exactly the query's
 * @param continued whether what reads it goes on when it fails
 * @param unchecked whether the query is not analyzed, and yields the declared columns
 * @param storage what else is said of its relation
 */
public record ModelDeclaration(
        InterfaceName type,
        Optional<String> schema,
        String relation,
        Materialized materialized,
        String sql,
        List<InterfaceName> refs,
        List<InterfaceName> after,
        List<String> tags,
        boolean contract,
        boolean continued,
        boolean unchecked,
        StorageDeclaration storage,
        List<ColumnDeclaration> columns,
        List<DataTestDeclaration> tests,
        SourceInfo source,
        boolean isPublic)
        implements RelationDeclaration {
    public ModelDeclaration {
        refs = List.copyOf(refs);
        after = List.copyOf(after);
        tags = List.copyOf(tags);
        columns = List.copyOf(columns);
        tests = List.copyOf(tests);
    }

    /** A model whose query is analyzed. */
    public ModelDeclaration(
            InterfaceName type,
            Optional<String> schema,
            String relation,
            Materialized materialized,
            String sql,
            List<InterfaceName> refs,
            List<InterfaceName> after,
            List<String> tags,
            boolean contract,
            List<ColumnDeclaration> columns,
            List<DataTestDeclaration> tests,
            SourceInfo source,
            boolean isPublic) {
        this(
                type,
                schema,
                relation,
                materialized,
                sql,
                refs,
                after,
                tags,
                contract,
                false,
                false,
                StorageDeclaration.NONE,
                columns,
                tests,
                source,
                isPublic);
    }

    /** The {@code @Model} annotation. */
    public Place annotation() {
        return place().annotation("dev.headrace.Model");
    }

    /** The member that holds the SQL. */
    public Place sqlPlace() {
        return annotation().value("sql");
    }

    /** Whether its table grows from run to run. */
    public boolean isIncremental() {
        return storage.incremental().isPresent();
    }

    /** The same model, of whose relation that is said. */
    public ModelDeclaration with(StorageDeclaration other) {
        return new ModelDeclaration(
                type,
                schema,
                relation,
                materialized,
                sql,
                refs,
                after,
                tags,
                contract,
                continued,
                unchecked,
                other,
                columns,
                tests,
                source,
                isPublic);
    }

    /** The same model with another query. */
    public ModelDeclaration withSql(String other) {
        return new ModelDeclaration(
                type,
                schema,
                relation,
                materialized,
                other,
                refs,
                after,
                tags,
                contract,
                continued,
                unchecked,
                storage,
                columns,
                tests,
                source,
                isPublic);
    }

    @Override
    public ModelDeclaration with(List<ColumnDeclaration> otherColumns, List<DataTestDeclaration> otherTests) {
        return new ModelDeclaration(
                type,
                schema,
                relation,
                materialized,
                sql,
                refs,
                after,
                tags,
                contract,
                continued,
                unchecked,
                storage,
                otherColumns,
                otherTests,
                source,
                isPublic);
    }

    /** Asked often, and the type tells declarations apart. */
    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
