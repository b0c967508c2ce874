package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.Branches;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.SetOperation;
import dev.headrace.processor.sql.tree.Query.SetOperation.Operator;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** UNION, INTERSECT and EXCEPT: the sides' columns brought to one type, pair by pair. */
final class SetOperations {
    private final QueryAnalyzer queries;
    private final ExpressionAnalyzer expressions;
    private final Sortable sortable;
    private final Limits limits;
    private final Faults faults;

    SetOperations(
            QueryAnalyzer queries, ExpressionAnalyzer expressions, TypeRules rules, Limits limits, Faults faults) {
        this.queries = queries;
        this.expressions = expressions;
        this.sortable = new Sortable(rules, faults);
        this.limits = limits;
        this.faults = faults;
    }

    Yield analyze(SetOperation operation, Optional<Query> around, Scope empty) {
        Scope within = Scope.of(empty.outer(), empty.common().fromWithin());
        Yield left = queries.body(operation.left(), Optional.empty(), within);
        Yield right = queries.body(operation.right(), Optional.empty(), within);
        Yield both = combined(operation, left, right);
        return around.isPresent() ? sorted(both, around.get(), empty) : both;
    }

    /** The names are the left side's; each value comes from either side. */
    Yield combined(SetOperation operation, Yield left, Yield right) {
        refuseLocks(operation.left());
        refuseLocks(operation.right());
        if (!left.relation().known() || !right.relation().known()) {
            return left.relation().known() ? Yield.UNKNOWN : left;
        }
        if (left.columns().size() != right.columns().size()) {
            faults.error(
                    Code.SYNTAX_ERROR,
                    right.columns().isEmpty()
                            ? operation.right().span()
                            : right.columns().get(0).place(),
                    "each " + operation.operator() + " query must have the same number of columns",
                    "left: " + String.join(", ", left.relation().names()),
                    "right: " + String.join(", ", right.relation().names()));
            return Yield.UNKNOWN;
        }
        List<Column> columns = new ArrayList<>();
        List<Operand> operands = new ArrayList<>();
        for (int i = 0; i < left.columns().size(); i++) {
            Column column = column(operation, left, right, i);
            columns.add(column);
            operands.add(Operand.at(left.columns().get(i).place(), Value.of(column)));
        }
        return new Yield(relation(operation, columns, left.relation(), right.relation()), operands);
    }

    /** Rows of one side are no rows of the result. */
    private void refuseLocks(Query.Body side) {
        if (side instanceof Query.Nested nested && !(nested.query().body() instanceof SetOperation)) {
            new LockCheck(faults).refuse(nested.query().locks(), "UNION/INTERSECT/EXCEPT");
        }
    }

    private Column column(SetOperation operation, Yield left, Yield right, int i) {
        List<Operand> pair = List.of(left.columns().get(i), right.columns().get(i));
        Branches branches = expressions.branches().agree(operation.operator().name(), pair);
        expressions.agreeInCollation(pair);
        if (!operation.all()) {
            sortable.distinct(branches.type(), chosen(pair, branches.type()));
        }
        Value one = branches.values().get(0);
        Value other = branches.values().get(1);
        Nullability nullability = switch (operation.operator()) {
            case UNION -> Nullability.strict(List.of(one.nullability(), other.nullability()));
            case INTERSECT -> Nullability.notNullIf(isNotNull(one) || isNotNull(other));
            case EXCEPT -> Nullability.notNullIf(isNotNull(one));
        };
        Origins origins = operation.operator() == Operator.UNION
                ? Origins.union(List.of(one.origins(), other.origins()))
                : one.origins().influencedBy(List.of(other.origins()));
        return new Column(left.relation().columns().get(i).name(), branches.type(), nullability, origins);
    }

    /** Where PostgreSQL sees the pair's type come from. */
    private static Span chosen(List<Operand> pair, Optional<PgType> type) {
        boolean first = pair.get(0)
                .value()
                .type()
                .filter(own -> type.filter(own::sameAs).isPresent())
                .isPresent();
        boolean second = pair.get(1)
                .value()
                .type()
                .filter(own -> type.filter(own::sameAs).isPresent())
                .isPresent();
        return pair.get(!first && second ? 1 : 0).place();
    }

    private static boolean isNotNull(Value value) {
        return value.nullability() == Nullability.NOT_NULL;
    }

    private static Relation relation(SetOperation operation, List<Column> columns, Relation left, Relation right) {
        Set<ColumnOrigin> influence = new HashSet<>(left.influence());
        influence.addAll(right.influence());
        if (operation.operator() != Operator.UNION || !operation.all()) {
            columns.forEach(column -> influence.addAll(column.origins().all()));
        }
        Set<Key> keys = new LinkedHashSet<>();
        if (operation.operator() != Operator.UNION) {
            kept(left, columns).forEach(keys::add);
        }
        if (operation.operator() == Operator.INTERSECT) {
            kept(right, columns).forEach(keys::add);
        }
        if (!operation.all()) {
            keys.add(new Key(IntStream.range(0, columns.size()).boxed().collect(Collectors.toSet())));
        }
        boolean few = operation.operator() != Operator.UNION && left.rows() != Rows.ANY;
        return Relation.of(columns)
                .influencedBy(influence)
                .keyed(List.copyOf(keys))
                .counted(few ? Rows.AT_MOST_ONE : Rows.ANY);
    }

    /** The keys of a side whose rows the result has: of columns that keep their type, for others may become equal. */
    private static List<Key> kept(Relation side, List<Column> columns) {
        return side.keys().stream()
                .filter(key -> key.columns().stream()
                        .allMatch(i -> Conjuncts.areOneValue(
                                side.columns().get(i).type(), columns.get(i).type())))
                .toList();
    }

    /** The same rows in an order, and not more of them than that. */
    Yield sorted(Yield yield, Query around, Scope empty) {
        Relation relation = yield.relation();
        new LockCheck(faults).refuse(around.locks(), "UNION/INTERSECT/EXCEPT");
        for (SortKey key : around.orderBy()) {
            sortKey(key, relation, empty);
        }
        Rows rows = limits.analyze(around, empty, relation.rows());
        Relation fewer = relation.counted(rows);
        if (around.limit().isPresent()) {
            fewer = fewer.influencedBy(limits.influence(relation));
        }
        return new Yield(fewer, yield.columns());
    }

    /** A set operation can be sorted by its result's columns only. */
    private void sortKey(SortKey sort, Relation relation, Scope empty) {
        Expression key = sort.expression();
        Positions positions = new Positions(faults);
        if (!relation.known()) {
            return;
        }
        Optional<Integer> position =
                positions.position(key, "ORDER BY", relation.columns().size());
        if (position.isPresent()) {
            positions
                    .column(position.get(), relation.columns())
                    .ifPresent(column -> sortable.sorted(column.type(), sort));
            return;
        }
        ScopeItem result = ScopeItem.nameless(ScopeItem.entries(relation.columns(), empty.depth()), Extent.COMPLETE);
        boolean name = key instanceof Expression.ColumnName column
                && column.bare()
                        .filter(bare -> relation.names().contains(bare.text()))
                        .isPresent();
        boolean resolved = faults.noneIn(() -> expressions.analyze(key, empty.with(List.of(result))));
        if (resolved && !name) {
            faults.error(
                    Code.FEATURE_NOT_SUPPORTED,
                    key.span(),
                    "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
                    "only result column names can be used, not expressions or functions",
                    "the result has: " + String.join(", ", relation.names()));
        } else if (resolved) {
            sortable.sorted(expressions.analyzed().value(key).type(), sort);
        }
    }
}
