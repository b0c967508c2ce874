package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** An interface that stands for a relation. */
public sealed interface RelationDeclaration permits SourceDeclaration, ModelDeclaration {
    /** The interface. */
    InterfaceName type();

    /** The relation's schema as annotated; empty for the pipeline's. */
    Optional<String> schema();

    /** The relation's name. */
    String relation();

    /** The declared columns, inherited ones first, in declaration order. */
    List<ColumnDeclaration> columns();

    /** The data tests, in declaration order. */
    List<DataTestDeclaration> tests();

    /** What only the source file knows. */
    SourceInfo source();

    /** Whether the interface is public. */
    boolean isPublic();

    /** The interface. */
    default Place place() {
        return Place.of(type().qualified());
    }

    /** The relation as SQL names it: {@code raw_data.orders}, or {@code stg_orders} where the schema is the pipeline's. */
    default String sqlName() {
        return schema().map(schema -> schema + "." + relation()).orElse(relation());
    }

    /** The name among these that a test means by a column's: its method may leave out underscores that the query has. */
    default String columnName(String column, Collection<String> names) {
        return columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .flatMap(each -> each.find(names))
                .orElse(column);
    }

    /** The same relation with these columns and tests. */
    RelationDeclaration with(List<ColumnDeclaration> columns, List<DataTestDeclaration> tests);
}
