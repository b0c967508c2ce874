package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.Coercion;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Strength;
import dev.headrace.processor.type.TypeEntry;
import dev.headrace.processor.type.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Elements and slices of arrays, and members of JSON. */
final class SubscriptTyper {
    private final ExpressionAnalyzer expressions;
    private final Conversions conversions;
    private final Coercion coercion;
    private final Catalog catalog;
    private final Faults faults;

    SubscriptTyper(
            ExpressionAnalyzer expressions,
            Conversions conversions,
            Coercion coercion,
            Catalog catalog,
            Faults faults) {
        this.expressions = expressions;
        this.conversions = conversions;
        this.coercion = coercion;
        this.catalog = catalog;
        this.faults = faults;
    }

    Value type(Expression.Subscript subscript, Scope scope) {
        Operand container = expressions.operand(subscript.array(), scope);
        List<Expression> indices = subscript.indices().stream()
                .flatMap(index -> index.expressions().stream())
                .toList();
        List<Operand> places = expressions.operands(indices, scope);
        if (!container.known()) {
            return container.value();
        }
        boolean slice = subscript.indices().stream().anyMatch(Expression.Index::slice);
        PgType type = catalog.base(container.type());
        Optional<PgType> result = type.is("jsonb") ? json(subscript, container, places) : element(type, slice, places);
        if (result.isEmpty() && !type.is("jsonb") && subscripted(type).isEmpty()) {
            faults.error(
                    Code.DATATYPE_MISMATCH,
                    container.place(),
                    "cannot subscript type " + container.type().plainText()
                            + " because it does not support subscripting");
        }
        List<Value> all = new ArrayList<>(List.of(container.value()));
        all.addAll(Operand.values(places));
        return result.map(found -> Value.computed(shape(subscript), found, Nullability.NULLABLE, all))
                .orElseGet(() -> Value.from(all));
    }

    /** Which indices there are, for terms. */
    private static String shape(Expression.Subscript subscript) {
        StringBuilder shape = new StringBuilder("subscript");
        subscript
                .indices()
                .forEach(index -> shape.append(index.slice() ? "[:" : "[")
                        .append(index.lower().isPresent())
                        .append(index.upper().isPresent()));
        return shape.toString();
    }

    private Optional<PgType> subscripted(PgType type) {
        return type.array()
                ? Optional.of(type.element())
                : catalog.type(type.name())
                        .filter(entry -> entry.kind() == TypeKind.BASE)
                        .flatMap(TypeEntry::related);
    }

    private Optional<PgType> element(PgType type, boolean slice, List<Operand> indices) {
        Optional<PgType> element = subscripted(type);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        for (Operand index : indices) {
            if (index.known() && !coercion.can(index.type(), PgType.INT4, Strength.ASSIGNMENT)) {
                faults.error(Code.DATATYPE_MISMATCH, index.place(), "array subscript must have type integer");
                return Optional.empty();
            }
            conversions.to(PgType.INT4, index);
        }
        return slice ? Optional.of(type) : element;
    }

    private Optional<PgType> json(Expression.Subscript subscript, Operand container, List<Operand> indices) {
        if (subscript.indices().stream().anyMatch(Expression.Index::slice)) {
            Expression.Index first = subscript.indices().get(0);
            Optional<Expression> bound = first.upper().or(first::lower);
            Span place = bound.map(Places::of).orElse(container.place());
            faults.error(Code.DATATYPE_MISMATCH, place, "jsonb subscript does not support slices");
            return Optional.empty();
        }
        for (Operand index : indices) {
            if (!index.known()) {
                continue;
            }
            boolean number = !index.isUntyped() && coercion.can(index.type(), PgType.INT4, Strength.IMPLICIT);
            boolean text = coercion.can(index.type(), PgType.TEXT, Strength.IMPLICIT);
            if (number == text) {
                faults.error(
                        Code.DATATYPE_MISMATCH,
                        index.place(),
                        "subscript type " + index.type().plainText() + " is not supported",
                        "jsonb subscript must be coercible to either integer or text.");
                return Optional.empty();
            }
            conversions.to(number ? PgType.INT4 : PgType.TEXT, index);
        }
        return Optional.of(PgType.of("jsonb"));
    }
}
