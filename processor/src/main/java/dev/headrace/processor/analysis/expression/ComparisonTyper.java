package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Comparisons that are more than one operator: of rows, IS DISTINCT FROM, BETWEEN. */
final class ComparisonTyper {
    private static final Set<String> SORTING = Set.of("=", "<>", "<", "<=", ">", ">=", "~<~", "~<=~", "~>~", "~>=~");

    private final Operators operators;
    private final Sorting sorting;
    private final Faults faults;

    ComparisonTyper(Operators operators, Sorting sorting, Faults faults) {
        this.operators = operators;
        this.sorting = sorting;
        this.faults = faults;
    }

    /** Two rows compared field by field; {@code place} is the operator's. */
    Value rows(String operator, Span place, List<Operand> left, List<Operand> right) {
        if (!sameWidth(place, left, right)) {
            return Value.from(Operand.values(left));
        }
        List<Value> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Value pair = operators.binary(operator, place, left.get(i), right.get(i));
            pairs.add(pair);
            if (!isTruth(pair)) {
                faults.error(
                        Code.DATATYPE_MISMATCH,
                        place,
                        "row comparison operator must yield type boolean, not type "
                                + pair.type().orElseThrow().plainText());
                return Value.from(pairs);
            }
        }
        if (pairs.size() > 1 && Operand.allKnown(left) && !(isSorted(operator, left) && isSorted(operator, right))) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    place,
                    "could not determine interpretation of row comparison operator " + operator,
                    "Row comparison operators must be associated with btree operator families.");
        }
        return pairs.size() == 1 ? pairs.get(0) : all("row " + operator, pairs);
    }

    /** Rows are compared by operators that sort; a literal without a type has that of its partner. */
    private boolean isSorted(String operator, List<Operand> row) {
        return SORTING.contains(operator)
                && row.stream()
                        .filter(Operand::known)
                        .map(Operand::type)
                        .allMatch(type ->
                                type.isUnknown() || sorting.unordered(type).isEmpty());
    }

    private boolean sameWidth(Span place, List<Operand> left, List<Operand> right) {
        if (left.size() != right.size()) {
            faults.error(
                    Code.SYNTAX_ERROR,
                    place,
                    "unequal number of entries in row expressions",
                    "left: " + left.size(),
                    "right: " + right.size());
            return false;
        }
        if (left.isEmpty()) {
            faults.error(Code.FEATURE_NOT_SUPPORTED, place, "cannot compare rows of zero length");
        }
        return !left.isEmpty();
    }

    /** {@code left IS [NOT] DISTINCT FROM right}, row by row if both are rows. */
    Value distinct(boolean not, Span place, List<Operand> left, List<Operand> right) {
        if (!sameWidth(place, left, right)) {
            return Value.from(Operand.values(left));
        }
        List<Value> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Value pair = operators.binary("=", place, left.get(i), right.get(i));
            pairs.add(pair);
            if (!isTruth(pair)) {
                faults.error(Code.DATATYPE_MISMATCH, place, "IS DISTINCT FROM requires = operator to yield boolean");
            }
        }
        String name = not ? "is not distinct" : "is distinct";
        return Value.computed(name, PgType.BOOL, Nullability.NOT_NULL, pairs);
    }

    /** BETWEEN in its four forms: two comparisons, or four of SYMMETRIC. */
    Value between(String operator, Span place, Operand tested, Operand low, Operand high) {
        boolean not = operator.startsWith("NOT");
        String above = not ? "<" : ">=";
        String below = not ? ">" : "<=";
        List<Value> sides = new ArrayList<>();
        sides.add(operators.binary(above, place, tested, low));
        sides.add(operators.binary(below, place, tested, high));
        if (operator.endsWith("SYMMETRIC") && !operator.endsWith("ASYMMETRIC")) {
            sides.add(operators.binary(above, place, tested, high));
            sides.add(operators.binary(below, place, tested, low));
        }
        return all(operator.toLowerCase(Locale.ROOT), sides);
    }

    private static boolean isTruth(Value value) {
        return value.type().isEmpty() || value.type().get().sameAs(PgType.BOOL);
    }

    /** The answer of several comparisons, of which one that is faulty makes nothing faulty. */
    private static Value all(String name, List<Value> answers) {
        Nullability nullability =
                Nullability.strict(answers.stream().map(Value::nullability).toList());
        return Value.computed(name, PgType.BOOL, nullability, answers);
    }
}
