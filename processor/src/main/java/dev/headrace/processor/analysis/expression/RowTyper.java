package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.FunctionalNotation;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.OutputColumn;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeEntry;
import dev.headrace.processor.type.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows as values, and the fields of composite values. */
final class RowTyper {
    private final ExpressionAnalyzer expressions;
    private final ColumnResolver columns;
    private final Tables tables;
    private final Catalog catalog;
    private final Faults faults;

    RowTyper(ExpressionAnalyzer expressions, ColumnResolver columns, Tables tables, Faults faults) {
        this.expressions = expressions;
        this.columns = columns;
        this.tables = tables;
        this.catalog = tables.types().catalog();
        this.faults = faults;
    }

    /** {@code ROW(a, b)}, whose fields PostgreSQL names f1, f2, …. */
    Value row(Expression.Row row, Scope scope) {
        List<Operand> operands = expressions.fields(row.fields(), scope);
        List<Value> values = Operand.values(operands);
        boolean open = operands.stream().anyMatch(operand -> isStar(operand) && !operand.known());
        if (open) {
            return Value.from(values);
        }
        List<Column> fields = new ArrayList<>();
        values.forEach(value -> fields.add(value.named("f" + (fields.size() + 1))));
        return Value.computed("row", PgType.RECORD, Nullability.NOT_NULL, values)
                .with(fields);
    }

    private static boolean isStar(Operand operand) {
        return operand.expression()
                .filter(Expression.Expanded.class::isInstance)
                .isPresent();
    }

    /** What a star among the fields of a row takes apart. */
    Value starred(Expression.Expanded star, Scope scope) {
        if (!star.item()) {
            Value whole = expressions.analyze(star.whole(), scope);
            if (allFields(whole, star.span()).isEmpty()) {
                whole.type()
                        .filter(type -> !isComposite(type))
                        .ifPresent(type -> faults.error(
                                Code.WRONG_OBJECT_TYPE, star.span(), "type " + type.plainText() + " is not composite"));
            }
            return whole;
        }
        Expression.ColumnName item = (Expression.ColumnName) star.whole();
        return expressions.remember(item, columns.item(item, scope));
    }

    /** Each star's fields in its place, as far as they are known. */
    List<Operand> expanded(List<Operand> operands) {
        return operands.stream()
                .flatMap(operand -> isStar(operand) ? expanded(operand).stream() : Stream.of(operand))
                .toList();
    }

    private List<Operand> expanded(Operand star) {
        List<Column> fields = fields(star.value());
        List<Operand> expanded = new ArrayList<>();
        for (Column field : fields) {
            expanded.add(Operand.at(
                    star.place(), fieldNamed(field.name(), star.value()).orElseThrow()));
        }
        // What has no fields is a value of one column.
        return fields.isEmpty() ? List.of(star) : expanded;
    }

    /** {@code (composite).field}. */
    Value field(Expression.Field access, Scope scope) {
        Operand composite = expressions.operand(access.composite(), scope);
        if (!composite.known()) {
            return composite.value();
        }
        String name = access.field().text();
        return fieldNamed(name, composite.value()).orElseGet(() -> {
            missing(name, composite.type(), fields(composite.value()), composite.place());
            return Value.of(composite.value().origins());
        });
    }

    /** The field of that name, if the value is composite and has one. */
    Optional<Value> fieldNamed(String name, Value composite) {
        List<Column> fields = fields(composite);
        List<Term> columns = composite.columnsOfRow();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                // The field of an item's whole row is the item's column.
                return Optional.of(
                        columns.isEmpty() ? access(composite, fields.get(i)) : column(fields.get(i), columns.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Value column(Column column, Term term) {
        return new Value(column.type(), column.nullability(), column.origins(), Optional.of(term), column.fields());
    }

    /** A field of a null is null. */
    private static Value access(Value composite, Column field) {
        if (field.type().isEmpty()) {
            return Value.of(field.origins());
        }
        boolean notNull = composite.isNotNull() && field.nullability() == Nullability.NOT_NULL;
        return Value.computed(
                        "field " + field.name(), field.type().get(), Nullability.notNullIf(notNull), List.of(composite))
                .with(field.origins())
                .with(field.fields());
    }

    /** The fields that a composite value is known to have. */
    List<Column> fields(Value composite) {
        if (composite.type().isEmpty()
                || composite.type().get().array()
                || !composite.columnsOfRow().isEmpty()) {
            return composite.fields();
        }
        PgType type = catalog.base(composite.type().get());
        List<OutputColumn> own =
                catalog.type(type.name()).map(TypeEntry::fields).orElse(List.of());
        if (own.isEmpty()) {
            return composite.fields().isEmpty() ? declared(type, composite) : composite.fields();
        }
        return own.stream().map(field -> field(field, composite)).toList();
    }

    /** A source may declare fewer columns than its rows have. */
    private List<Column> declared(PgType type, Value composite) {
        return tables.declaredOf(type).stream()
                .map(column -> column.with(Nullability.NULLABLE).with(composite.origins()))
                .toList();
    }

    /** What is known of it beyond its type. */
    private static Column field(OutputColumn field, Value composite) {
        return composite.fields().stream()
                .filter(known -> known.name().equals(field.name()))
                .findFirst()
                .orElseGet(() -> new Column(
                        field.name(),
                        Optional.of(field.type()).filter(type -> !type.isUnknown()),
                        Nullability.NULLABLE,
                        composite.origins()));
    }

    /** All fields of a composite value; a fault is reported if it may have others than are known. */
    List<Column> allFields(Value composite, Span place) {
        boolean open = composite
                .type()
                .filter(type -> !tables.declaredOf(type).isEmpty())
                .isPresent();
        if (open) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    place,
                    "the rows of " + composite.type().get().plainText()
                            + " may have columns that its source does not declare",
                    "name the fields: (…).id, (…).name");
        }
        return fields(composite);
    }

    private boolean isComposite(PgType type) {
        return !type.array() && (type.is("record") || catalog.is(TypeKind.COMPOSITE, catalog.base(type)));
    }

    private void missing(String name, PgType type, List<Column> fields, Span place) {
        if (FunctionalNotation.isRefused(name, type, tables.types(), faults, place)) {
            return;
        }
        if (!isComposite(type)) {
            faults.error(
                    Code.WRONG_OBJECT_TYPE,
                    place,
                    "column notation ." + name + " applied to type " + type.plainText()
                            + ", which is not a composite type");
            return;
        }
        String message = type.is("record")
                ? "could not identify column \"" + name + "\" in record data type"
                : "column \"" + name + "\" not found in data type " + type.plainText();
        faults.error(
                Code.UNDEFINED_COLUMN,
                place,
                message,
                Faults.candidates(
                        "its fields: ", name, fields.stream().map(Column::name).toList()));
    }
}
