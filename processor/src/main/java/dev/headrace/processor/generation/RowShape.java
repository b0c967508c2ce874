package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.InferredJavaType;
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
    /** What the constructor may have so that a method handle can call it; the JVM's own limit is one more. */
    private static final int SLOTS = 253;

    RowShape {
        columns = List.copyOf(columns);
    }

    /** The record of these columns: first the declared ones, then the others; empty if there can be none. */
    static Optional<RowShape> of(RelationDeclaration declaration, Relation relation) {
        List<String> undeclared = new ArrayList<>(relation.names());
        List<RowColumn> columns = new ArrayList<>();
        for (ColumnDeclaration column : declaration.columns()) {
            Optional<String> name = column.find(undeclared);
            name.ifPresent(undeclared::remove);
            name.ifPresent(found -> columns.add(RowColumn.declared(column, found)));
        }
        boolean whole =
                relation.known() && columns.size() == declaration.columns().size();
        ComponentNames names = new ComponentNames(columns);
        for (Column column : relation.columns()) {
            if (undeclared.contains(column.name())) {
                column.type()
                        .map(type -> InferredJavaType.of(type, column.nullability() == Nullability.NOT_NULL))
                        .ifPresent(
                                type -> columns.add(new RowColumn(names.next(column.name()), column.name(), type, "")));
            }
        }
        return whole && columns.size() == relation.columns().size()
                ? possible(new RowShape(declaration, columns))
                : Optional.empty();
    }

    /** The record as far as the declaration alone says. */
    static Optional<RowShape> declared(RelationDeclaration declaration) {
        return possible(new RowShape(
                declaration,
                declaration.columns().stream()
                        .map(column -> RowColumn.declared(column, column.name()))
                        .toList()));
    }

    private static Optional<RowShape> possible(RowShape shape) {
        boolean readable = shape.declaration.columns().stream()
                .allMatch(column -> ColumnTypes.of(column.javaType()).isPresent());
        boolean distinct =
                shape.columns.stream().map(RowColumn::component).distinct().count() == shape.columns.size();
        return readable
                        && distinct
                        && shape.columns.stream().mapToInt(RowColumn::slots).sum() <= SLOTS
                ? Optional.of(shape)
                : Optional.empty();
    }

    /** The name of the record's constant that reads it. */
    String typeField() {
        return free("TYPE");
    }

    /** A name that no component has. */
    String free(String name) {
        return columns.stream().anyMatch(column -> column.component().equals(name)) ? free(name + "_") : name;
    }
}
