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
import java.util.Set;

/** Elements and slices of arrays, members of JSON, and values of hstore. */
final class SubscriptTyper {
    private static final int MOST_DIMENSIONS = 6;
    /** The types that say themselves what a subscript of theirs is. */
    private static final Set<String> OWN_SUBSCRIPTS = Set.of("jsonb", "hstore");

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
        Optional<PgType> result = switch (type.text()) {
            case "jsonb" -> json(subscript, container, places);
            case "hstore" -> pair(subscript, slice, places);
            default -> element(subscript, type, slice, places);
        };
        if (result.isEmpty()
                && !OWN_SUBSCRIPTS.contains(type.text())
                && subscripted(type).isEmpty()) {
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

    private Optional<PgType> element(
            Expression.Subscript subscript, PgType type, boolean slice, List<Operand> indices) {
        Optional<PgType> element = subscripted(type);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        int dimensions = subscript.indices().size();
        if (dimensions > MOST_DIMENSIONS) {
            faults.error(
                    Code.PROGRAM_LIMIT_EXCEEDED,
                    subscript.span(),
                    "number of array dimensions (" + dimensions + ") exceeds the maximum allowed (" + MOST_DIMENSIONS
                            + ")");
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

    private Optional<PgType> pair(Expression.Subscript subscript, boolean slice, List<Operand> keys) {
        if (slice || subscript.indices().size() > 1) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, subscript.span(), "hstore allows only one subscript");
            return Optional.empty();
        }
        Operand key = keys.get(0);
        if (key.known() && !coercion.can(key.type(), PgType.TEXT, Strength.ASSIGNMENT)) {
            faults.error(Code.DATATYPE_MISMATCH, key.place(), "hstore subscript must have type text");
            return Optional.empty();
        }
        conversions.to(PgType.TEXT, key);
        return Optional.of(PgType.TEXT);
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
