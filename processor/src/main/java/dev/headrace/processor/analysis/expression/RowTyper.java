package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows as values, and the fields of composite values. */
final class RowTyper {
    private final ExpressionAnalyzer expressions;
    private final Catalog catalog;
    private final Faults faults;

    RowTyper(ExpressionAnalyzer expressions, Catalog catalog, Faults faults) {
        this.expressions = expressions;
        this.catalog = catalog;
        this.faults = faults;
    }

    /** {@code ROW(a, b)}, whose fields PostgreSQL names f1, f2, …. */
    Value row(Expression.Row row, Scope scope) {
        List<Value> values = Operand.values(expressions.operands(row.fields(), scope));
        List<Column> fields = new ArrayList<>();
        values.forEach(value -> fields.add(value.named("f" + (fields.size() + 1))));
        return Value.computed("row", PgType.RECORD, Nullability.NOT_NULL, values)
                .with(fields);
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
        return fields(composite).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> access(composite, field));
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
        if (!composite.fields().isEmpty() || composite.type().isEmpty()) {
            return composite.fields();
        }
        return catalog.type(catalog.base(composite.type().get()).name())
                .filter(type -> !composite.type().get().array())
                .map(type -> type.fields().stream()
                        .map(field -> new Column(
                                field.name(), Optional.of(field.type()), Nullability.NULLABLE, composite.origins()))
                        .toList())
                .orElse(List.of());
    }

    private void missing(String name, PgType type, List<Column> fields, Span place) {
        boolean composite = !type.array() && (type.is("record") || catalog.is(TypeKind.COMPOSITE, catalog.base(type)));
        if (!composite) {
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
