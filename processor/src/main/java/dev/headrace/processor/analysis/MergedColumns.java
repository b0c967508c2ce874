package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.RowFacts.Equality;
import dev.headrace.processor.analysis.expression.Branches;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.FromItem.Kind;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.OperatorResolution;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of USING and NATURAL: what each pair becomes, and what holds of it (section 7.2.1.1 of the manual). */
final class MergedColumns {
    private final ExpressionAnalyzer expressions;
    private final OperatorResolution operators;
    private final Faults faults;

    MergedColumns(ExpressionAnalyzer expressions, OperatorResolution operators, Faults faults) {
        this.expressions = expressions;
        this.operators = operators;
        this.faults = faults;
    }

    /** A column that both sides have. */
    record Pair(Name name, Entry left, Entry right) {
        List<Optional<PgType>> types() {
            return List.of(left.column().type(), right.column().type());
        }
    }

    /** What holds of two partners: the columns are equal, so neither is null. */
    static Conjuncts condition(List<Pair> pairs) {
        List<Equality> equal = pairs.stream()
                .filter(pair -> Conjuncts.areOneValue(
                        pair.left().column().type(), pair.right().column().type()))
                .map(pair -> new Equality(pair.left().slot(), pair.right().slot()))
                .toList();
        Set<Slot> notNull = pairs.stream()
                .flatMap(pair -> Stream.of(pair.left().slot(), pair.right().slot()))
                .collect(Collectors.toSet());
        return new Conjuncts(equal, Set.of(), notNull);
    }

    /** Reports a pair that cannot be compared. */
    void compare(Pair pair) {
        Optional<PgType> left = pair.left().column().type();
        Optional<PgType> right = pair.right().column().type();
        if (left.isPresent() && right.isPresent()) {
            operators
                    .binary("=", left.get(), right.get())
                    .refusal()
                    .ifPresent(why -> faults.error(
                            Code.valueOf(why.condition().toUpperCase(Locale.ROOT)),
                            pair.name().span(),
                            why.message(),
                            "USING compares \"" + pair.name() + "\" of both sides",
                            "write the comparison with a cast: … on left.column = right.column::type"));
        }
    }

    /** The column that the pair is seen as: the left one's value, or the right one's, or either's. */
    Entry merged(Kind kind, Pair pair, int depth) {
        Branches branches = expressions
                .branches()
                .agree(
                        "JOIN/USING",
                        List.of(
                                Operand.at(pair.name().span(), pair.left().value()),
                                Operand.at(pair.name().span(), pair.right().value())));
        Optional<PgType> type = branches.type();
        boolean leftFits = isOf(pair.left(), type);
        boolean rightFits = isOf(pair.right(), type);
        return switch (kind) {
            case RIGHT -> rightFits ? pair.right() : converted(pair.right(), type, depth);
            case FULL -> either(pair, type, depth);
            case LEFT -> leftFits ? pair.left() : converted(pair.left(), type, depth);
            default -> leftFits ? pair.left() : rightFits ? pair.right() : converted(pair.left(), type, depth);
        };
    }

    private static boolean isOf(Entry entry, Optional<PgType> type) {
        Optional<PgType> own = entry.column().type();
        return type.isEmpty() || own.isEmpty() || own.equals(type);
    }

    private static Entry converted(Entry entry, Optional<PgType> type, int depth) {
        Column column = entry.column();
        return Entry.merged(type.map(column::typed).orElse(column), List.of(entry), depth)
                .absent(entry.absences());
    }

    private static Entry either(Pair pair, Optional<PgType> type, int depth) {
        Column left = pair.left().inView();
        Column right = pair.right().inView();
        boolean notNull = left.nullability() == Nullability.NOT_NULL && right.nullability() == Nullability.NOT_NULL;
        Origins origins = Origins.union(List.of(left.origins(), right.origins()));
        Column column = new Column(pair.name().text(), type, Nullability.notNullIf(notNull), origins);
        return Entry.merged(column, List.of(pair.left(), pair.right()), depth);
    }
}
