package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which components the record of an interface has.
 *
 * @param declaration the source or model
 * @param columns its columns, in declaration order
 */
record RowShape(RelationDeclaration declaration, List<RowColumn> columns) {
    /** The JVM's limit for the constructor, itself not counted. */
    private static final int SLOTS = 254;

    RowShape {
        columns = List.copyOf(columns);
    }

    /** The record of a source, or of a model that declares all its query's columns; empty if there can be none. */
    static Optional<RowShape> of(RelationDeclaration declaration, Relation relation) {
        List<String> undeclared = new ArrayList<>(relation.names());
        List<RowColumn> columns = new ArrayList<>();
        for (ColumnDeclaration column : declaration.columns()) {
            Optional<String> name = column.find(undeclared);
            name.ifPresent(undeclared::remove);
            name.ifPresent(found -> columns.add(new RowColumn(column, found)));
        }
        boolean whole = relation.known()
                && undeclared.isEmpty()
                && columns.size() == declaration.columns().size();
        return whole ? possible(new RowShape(declaration, columns)) : Optional.empty();
    }

    /** The record as far as the declaration alone says. */
    static Optional<RowShape> declared(RelationDeclaration declaration) {
        return possible(new RowShape(
                declaration,
                declaration.columns().stream()
                        .map(column -> new RowColumn(column, column.name()))
                        .toList()));
    }

    private static Optional<RowShape> possible(RowShape shape) {
        boolean readable = shape.columns.stream()
                .allMatch(column ->
                        ColumnTypes.of(column.declaration().javaType()).isPresent());
        boolean distinct =
                shape.columns.stream().map(RowColumn::component).distinct().count() == shape.columns.size();
        return readable
                        && distinct
                        && shape.columns.stream().mapToInt(RowColumn::slots).sum() <= SLOTS
                ? Optional.of(shape)
                : Optional.empty();
    }
}
