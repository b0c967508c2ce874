package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.OutputColumn;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.RowTypes;
import dev.headrace.processor.type.TypeEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The row types of the relations in view, and those that their columns have.
 *
 * @param declarations the relations
 * @param relations what each of them yields
 * @param schemas the schemas of the pipelines, which hold the models without a schema of their own
 * @param catalog the types that are there whatever is in view
 */
record RelationRows(
        List<RelationDeclaration> declarations,
        Map<InterfaceName, Relation> relations,
        Set<String> schemas,
        Catalog catalog)
        implements RowTypes {
    @Override
    public Optional<TypeEntry> find(String name) {
        return declarations.stream()
                .filter(each -> name.endsWith(each.relation()))
                .filter(each -> type(each, schemas, catalog).name().equals(name))
                .findFirst()
                .map(this::fields)
                .or(() -> ofColumns(name))
                .map(fields -> TypeEntry.composite(name, fields));
    }

    /** The row type of a relation: where another type has its name, PostgreSQL prints the schema too. */
    static PgType type(RelationDeclaration relation, Set<String> schemas, Catalog catalog) {
        String name = relation.sqlName();
        boolean taken = relation.schema().isEmpty() && catalog.isStanding(name);
        return PgType.of(taken ? schemas.stream().sorted().findFirst().orElse("") + "." + relation.relation() : name);
    }

    /** A source may have columns that it does not declare: its fields are not known. */
    private List<OutputColumn> fields(RelationDeclaration relation) {
        return relation instanceof SourceDeclaration
                ? List.of()
                : fields(relations
                        .getOrDefault(relation.type(), Relation.UNKNOWN)
                        .columns());
    }

    private static List<OutputColumn> fields(List<Column> columns) {
        return columns.stream()
                .map(column -> new OutputColumn(column.name(), column.type().orElse(PgType.UNKNOWN)))
                .toList();
    }

    private Optional<List<OutputColumn>> ofColumns(String name) {
        return relations.values().stream()
                .flatMap(relation -> relation.columns().stream())
                .filter(column ->
                        column.type().filter(type -> type.name().equals(name)).isPresent())
                .findFirst()
                .map(column -> fields(column.fields()));
    }
}
