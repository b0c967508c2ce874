package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.RowFacts.Equality;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Expression.Operation;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds of every row that meets a condition.
 *
 * @param equal columns that are equal
 * @param fixed columns that have one value
 * @param notNull columns that are not null
 */
record Conjuncts(List<Equality> equal, Set<Slot> fixed, Set<Slot> notNull) {
    /** Nothing. */
    static final Conjuncts NONE = new Conjuncts(List.of(), Set.of(), Set.of());

    /** Types of which an equal value is one and the same value, across the types of a family. */
    private static final List<Set<String>> FAMILIES =
            List.of(Set.of("int2", "int4", "int8", "numeric"), Set.of("text", "varchar"));

    /** Their {@code =} compares sizes, or is not the equality of their unique indexes. */
    private static final Set<String> OTHER_EQUALITY =
            Set.of("box", "circle", "path", "polygon", "lseg", "line", "point", "record", "json", "xml");

    Conjuncts {
        equal = List.copyOf(equal);
        fixed = Set.copyOf(fixed);
        notNull = Set.copyOf(notNull);
    }

    /** What an analyzed condition says about the columns of the query at that depth. */
    static Conjuncts of(Expression condition, AnalyzedExpressions known, NotNull notNull, int depth) {
        List<Equality> equal = new ArrayList<>();
        Set<Slot> fixed = new HashSet<>();
        for (Expression each : conjuncts(condition)) {
            if (each instanceof Operation equality && equality.operator().equals("=")) {
                pairs(equality)
                        .forEach(pair ->
                                compared(known.value(pair.get(0)), known.value(pair.get(1)), equal, fixed, depth));
            }
        }
        return new Conjuncts(equal, fixed, notNull.whenTrue(condition));
    }

    /** The conditions that all have to hold. */
    static List<Expression> conjuncts(Expression condition) {
        return condition instanceof Operation and && and.operator().equals("AND")
                ? and.operands().stream()
                        .flatMap(each -> conjuncts(each).stream())
                        .toList()
                : List.of(condition);
    }

    private static List<List<Expression>> pairs(Operation equality) {
        Expression left = equality.operands().get(0);
        Expression right = equality.operands().get(1);
        boolean rows = left instanceof Expression.Row one
                && right instanceof Expression.Row other
                && one.fields().size() == other.fields().size()
                && Stream.concat(one.fields().stream(), other.fields().stream())
                        .noneMatch(Expression.Expanded.class::isInstance);
        if (!rows) {
            return List.of(List.of(left, right));
        }
        List<List<Expression>> pairs = new ArrayList<>();
        List<Expression> others = ((Expression.Row) right).fields();
        for (Expression field : ((Expression.Row) left).fields()) {
            pairs.add(List.of(field, others.get(pairs.size())));
        }
        return pairs;
    }

    private static void compared(Value left, Value right, List<Equality> equal, Set<Slot> fixed, int depth) {
        if (!areOneValue(left.type(), right.type())) {
            return;
        }
        Optional<Slot> one = slot(left, depth);
        Optional<Slot> other = slot(right, depth);
        if (one.isPresent() && other.isPresent()) {
            equal.add(new Equality(one.get(), other.get()));
        } else if (one.isPresent() && isFixed(right, depth)) {
            fixed.add(one.get());
        } else if (other.isPresent() && isFixed(left, depth)) {
            fixed.add(other.get());
        }
    }

    /** The column of the query at that depth which the value is. */
    static Optional<Slot> slot(Value value, int depth) {
        return value.term()
                .filter(Term.Column.class::isInstance)
                .map(term -> ((Term.Column) term).slot())
                .filter(slot -> slot.depth() == depth);
    }

    /** Whether it is the same for all rows of the query at that depth. */
    private static boolean isFixed(Value value, int depth) {
        return value.term().filter(term -> !dependsOn(term, depth)).isPresent();
    }

    private static boolean dependsOn(Term term, int depth) {
        if (term instanceof Term.Column column) {
            return column.slot().depth() >= depth;
        }
        return term instanceof Term.Apply apply
                && apply.operands().stream().anyMatch(operand -> dependsOn(operand, depth));
    }

    /** Whether values of these types that are equal are equal to the same others. */
    static boolean areOneValue(Optional<PgType> left, Optional<PgType> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        PgType one = left.get();
        PgType other = right.get();
        if (one.isUnknown() || other.isUnknown()) {
            return !OTHER_EQUALITY.contains(one.name()) && !OTHER_EQUALITY.contains(other.name());
        }
        boolean family = !one.array()
                && !other.array()
                && FAMILIES.stream().anyMatch(names -> names.contains(one.name()) && names.contains(other.name()));
        return family || one.sameAs(other) && !OTHER_EQUALITY.contains(one.name());
    }
}
