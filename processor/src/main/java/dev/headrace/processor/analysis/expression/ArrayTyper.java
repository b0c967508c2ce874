package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ARRAY[…]: of elements, or of arrays of one type, nested or not. */
final class ArrayTyper {
    private final ExpressionAnalyzer expressions;
    private final BranchTypes branches;
    private final Conversions conversions;
    private final Catalog catalog;
    private final Faults faults;

    ArrayTyper(
            ExpressionAnalyzer expressions,
            BranchTypes branches,
            Conversions conversions,
            Catalog catalog,
            Faults faults) {
        this.expressions = expressions;
        this.branches = branches;
        this.conversions = conversions;
        this.catalog = catalog;
        this.faults = faults;
    }

    /** An array whose elements decide its type. */
    Value type(Expression.ArrayOf array, Scope scope) {
        List<Operand> elements = expressions.operands(array.elements(), scope);
        if (elements.isEmpty()) {
            faults.error(
                    Code.INDETERMINATE_DATATYPE,
                    array.span(),
                    "cannot determine type of empty array",
                    "Explicitly cast to the desired type, for example ARRAY[]::integer[].");
            return Value.UNKNOWN;
        }
        Branches agreed = branches.agree("ARRAY", elements);
        if (agreed.type().isEmpty()) {
            return Value.from(agreed.values());
        }
        PgType element = agreed.type().get();
        Optional<PgType> type =
                isNested(array, elements) ? nested(element, array.span()) : arrayOf(element, array.span());
        return type.map(known -> array(known, agreed.values())).orElseGet(() -> Value.from(agreed.values()));
    }

    /** An array that a cast gives its type. */
    Value cast(Expression.ArrayOf array, PgType type, Scope scope) {
        PgType element = catalog.element(catalog.base(type)).orElseThrow();
        boolean inner = array.elements().stream().anyMatch(Expression.ArrayOf.class::isInstance);
        List<Value> values = new ArrayList<>();
        for (Expression each : array.elements()) {
            Value value = each instanceof Expression.ArrayOf nested
                    ? expressions.remember(each, cast(nested, type, scope))
                    : expressions.analyze(each, scope);
            Operand operand = Operand.of(each, value);
            boolean whole =
                    inner || operand.known() && catalog.element(operand.type()).isPresent();
            values.add(
                    each instanceof Expression.ArrayOf
                            ? value
                            : conversions.explicit(whole ? type : element, operand.place(), operand));
        }
        return array(type, values);
    }

    /** The same elements of the same type are the same array, whether a cast says the type or they do. */
    private static Value array(PgType type, List<Value> elements) {
        return Value.computed("array(" + type.text() + ")", type, Nullability.NOT_NULL, elements);
    }

    /** The array that a query of one column makes. */
    Value of(Value column, Span place) {
        if (column.type().isEmpty()) {
            return column;
        }
        PgType element = column.type().get();
        boolean isArray = element.array();
        Optional<PgType> type = isArray ? Optional.of(element) : arrayOf(element, place);
        return type.map(known -> column.with(List.of())
                        .with(Nullability.NOT_NULL)
                        .withoutTerm()
                        .typed(known))
                .orElse(Value.UNKNOWN);
    }

    private boolean isNested(Expression.ArrayOf array, List<Operand> elements) {
        return array.elements().stream().anyMatch(Expression.ArrayOf.class::isInstance)
                || elements.stream().anyMatch(each -> catalog.base(each.type()).array());
    }

    private Optional<PgType> nested(PgType array, Span place) {
        PgType base = catalog.base(array);
        if (base.array()) {
            return Optional.of(base);
        }
        faults.error(Code.UNDEFINED_OBJECT, place, "could not find element type for data type " + array.plainText());
        return Optional.empty();
    }

    private Optional<PgType> arrayOf(PgType element, Span place) {
        Optional<PgType> array = catalog.array(element);
        if (array.isEmpty()) {
            faults.error(
                    Code.UNDEFINED_OBJECT, place, "could not find array type for data type " + element.plainText());
        }
        return array;
    }
}
