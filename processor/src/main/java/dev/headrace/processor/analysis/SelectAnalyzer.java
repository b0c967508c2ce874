package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.OutputKeys.ResolvedKey;
import dev.headrace.processor.analysis.SelectList.Output;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.Window;
import dev.headrace.processor.type.PgType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SELECT: its clauses, each with what the ones before it make known of the rows. */
final class SelectAnalyzer {
    private final FromAnalyzer from;
    private final TableResolver tables;
    private final ExpressionAnalyzer expressions;
    private final SelectList list;
    private final OutputKeys keys;
    private final Sortable sortable;
    private final GroupingAnalyzer groupings;
    private final WindowAnalyzer windows;
    private final DistinctCheck distincts;
    private final LockCheck locks;
    private final Limits limits;
    private final NotNull notNull;
    private final Faults faults;

    SelectAnalyzer(
            FromAnalyzer from,
            TableResolver tables,
            ColumnResolver columns,
            ExpressionAnalyzer expressions,
            Limits limits,
            Faults faults) {
        this.from = from;
        this.tables = tables;
        this.expressions = expressions;
        this.list = new SelectList(tables, columns, expressions, faults);
        this.keys = new OutputKeys(tables, columns, expressions, faults);
        this.sortable = new Sortable(tables.types(), faults);
        this.groupings = new GroupingAnalyzer(columns, expressions, keys, sortable);
        FrameCheck frames = new FrameCheck(expressions, limits, tables.types().coercion(), faults);
        this.windows = new WindowAnalyzer(expressions, sortable, frames, faults);
        this.distincts = new DistinctCheck(sortable, faults);
        this.locks = new LockCheck(faults);
        this.limits = limits;
        this.notNull = new NotNull(expressions.analyzed(), tables.types().catalog());
        this.faults = faults;
    }

    /**
     * The rows that are left and the names through which they are seen.
     *
     * @param scope the names
     * @param facts what is known of the rows
     */
    private record Seen(Scope scope, RowFacts facts) {}

    Yield analyze(Query.Select select, Optional<Query> around, Scope empty) {
        Rowset rows = from.analyze(select.from(), empty);
        boolean groups =
                !select.groupBy().elements().isEmpty() && !select.groupBy().hasSets();
        Scope all = empty.with(rows.items()).labelled(labels(select)).grouped(groups);
        list.qualifiers(select.targets(), all);
        Seen met = met(select.where(), "WHERE", new Seen(all, rows.facts()));
        Scope grouped = groupings.nulled(select, met.scope());
        Seen seen = met(select.having(), "HAVING", new Seen(grouped, met.facts()));
        Output output = list.analyze(select.targets(), seen.scope());
        Grouping grouping = groupings.analyze(select.groupBy(), output, seen.scope());
        List<ResolvedKey> sort = new ArrayList<>();
        for (SortKey key : around.map(Query::orderBy).orElse(List.of())) {
            ResolvedKey found = keys.key(key.expression(), "ORDER BY", output, seen.scope());
            sortable.sorted(found.value().type(), key);
            sort.add(found);
        }
        List<ResolvedKey> distinctOn = select.distinctOn().stream()
                .map(key -> keys.key(key, "DISTINCT ON", output, seen.scope()))
                .toList();
        distincts.check(select, output, distinctOn, sort);
        Placement placement =
                placed(select, output, sort, distinctOn, seen.scope().depth());
        grouped(select, output, grouping, sort, distinctOn, placement, seen.scope());
        around.ifPresent(query -> locks.check(select, query.locks(), placement, seen.scope()));
        Output nulled = nulled(settled(output, select.distinct(), grouping, sort, distinctOn), grouping);
        Map<Expression, Window> calls = windows(select, placement, seen.scope());
        Output decided = windows.decided(nulled, calls);
        SelectRows made = new SelectRows(decided, seen.facts(), grouping, placement, calls);
        Relation relation = made.relation(select, distinctOn, sort);
        Rows left = around.isEmpty() ? relation.rows() : limits.analyze(around.get(), seen.scope(), relation.rows());
        boolean cut = around.flatMap(Query::limit).isPresent();
        Relation kept = cut ? made.limited(relation, sort) : relation;
        return new Yield(output.complete() ? kept.counted(left) : Relation.UNKNOWN, decided.operands());
    }

    /** The rows that meet the condition, if there is one. */
    private Seen met(Optional<Expression> condition, String clause, Seen before) {
        if (condition.isEmpty()) {
            return before;
        }
        Value value = expressions.condition(condition.get(), before.scope(), clause);
        Conjuncts known = Conjuncts.of(
                condition.get(), expressions.analyzed(), notNull, before.scope().depth());
        Scope scope = before.scope().with(Rowset.refined(before.scope().items(), known.notNull()));
        RowFacts facts = before.facts()
                .where(known.equal(), known.fixed())
                .influencedBy(value.origins().all());
        return new Seen(scope, facts);
    }

    private static List<String> labels(Query.Select select) {
        return select.targets().stream()
                .flatMap(target -> target instanceof Query.Target.Value value ? value.label().stream() : Stream.empty())
                .map(Name::text)
                .toList();
    }

    /** Checks where aggregates, windows and sets stand, and collects them. */
    private Placement placed(
            Query.Select select, Output output, List<ResolvedKey> sort, List<ResolvedKey> distinctOn, int depth) {
        Placement placement = new Placement(expressions.analyzed(), faults, depth);
        select.from().forEach(placement::check);
        output.operands().stream()
                .flatMap(operand -> operand.expression().stream())
                .forEach(each -> placement.check(each, Clause.SELECT));
        select.where().ifPresent(where -> placement.check(where, Clause.WHERE));
        select.having().ifPresent(having -> placement.check(having, Clause.HAVING));
        for (ResolvedKey key : sort) {
            if (key.position().isEmpty()) {
                placement.check(key.expression(), Clause.ORDER_BY);
            }
        }
        for (ResolvedKey key : distinctOn) {
            if (key.position().isEmpty()) {
                placement.check(key.expression(), Clause.DISTINCT_ON);
            }
        }
        select.windows().forEach(window -> placement.check(window.window()));
        return placement;
    }

    /** Checks that what is not aggregated is grouped, if the query groups. */
    private void grouped(
            Query.Select select,
            Output output,
            Grouping grouping,
            List<ResolvedKey> sort,
            List<ResolvedKey> distinctOn,
            Placement placement,
            Scope scope) {
        groupingKeys(grouping, output, scope.depth());
        AggregateCheck aggregates = new AggregateCheck(expressions.analyzed(), sortable, faults);
        placement.aggregates().forEach(aggregates::check);
        boolean groups = grouping.present()
                || select.having().isPresent()
                || !placement.aggregates().isEmpty();
        if (!groups || !grouping.known()) {
            return;
        }
        Ungrouped ungrouped = new Ungrouped(expressions.analyzed(), tables.reads(), faults, scope, grouping);
        ungrouped.check(output.operands(), grouping.positions());
        select.having().ifPresent(ungrouped::check);
        Stream.concat(sort.stream(), distinctOn.stream())
                .filter(key -> key.position().isEmpty())
                .forEach(key -> ungrouped.check(key.expression()));
        select.windows().forEach(window -> window.window().partitionBy().forEach(ungrouped::check));
        select.windows().forEach(window -> window.window().orderBy().forEach(key -> ungrouped.check(key.expression())));
    }

    /** Checks what GROUP BY groups by: neither aggregates nor windows, wherever they are written. */
    private void groupingKeys(Grouping grouping, Output output, int depth) {
        Placement placement = new Placement(expressions.analyzed(), faults, depth);
        for (ResolvedKey key : grouping.keys()) {
            boolean named =
                    key.expression() instanceof Expression.ColumnName || key.expression() instanceof Expression.Literal;
            Optional<Expression> meant = named && key.position().isPresent()
                    ? output.operands().get(key.position().get()).expression()
                    : Optional.of(key.expression());
            meant.ifPresent(expression -> placement.check(expression, Clause.GROUP_BY));
        }
    }

    /** Literals that are sorted, grouped or told apart are text. */
    private Output settled(
            Output output, boolean all, Grouping grouping, List<ResolvedKey> sort, List<ResolvedKey> distinctOn) {
        Set<Integer> positions = Stream.of(grouping.keys(), sort, distinctOn)
                .flatMap(List::stream)
                .flatMap(key -> key.position().stream())
                .collect(Collectors.toSet());
        List<Operand> operands = new ArrayList<>();
        for (Operand operand : output.operands()) {
            boolean unknown = operand.value().type().filter(PgType::isUnknown).isPresent();
            operands.add(unknown && (all || positions.contains(operands.size())) ? keys.text(operand) : operand);
        }
        return new Output(output.names(), operands, output.complete());
    }

    /** Columns computed from keys that some grouping sets leave out may be null. */
    private Output nulled(Output output, Grouping grouping) {
        if (grouping.isPlain()) {
            return output;
        }
        List<Operand> operands = output.operands().stream()
                .map(operand -> operand.expression()
                                .filter(each -> holds(each, grouping))
                                .isPresent()
                        ? new Operand(
                                operand.place(),
                                operand.expression(),
                                operand.value().with(Nullability.NULLABLE))
                        : operand)
                .toList();
        return new Output(output.names(), operands, output.complete());
    }

    private boolean holds(Expression expression, Grouping grouping) {
        List<Expression> found = new ArrayList<>();
        Walk.visit(expression, 0, (part, at) -> {
            boolean key = !(part instanceof Expression.ColumnName)
                    && expressions
                            .analyzed()
                            .value(part)
                            .term()
                            .filter(grouping.nulled()::contains)
                            .isPresent();
            if (key) {
                found.add(part);
            }
            return !key;
        });
        return !found.isEmpty();
    }

    /** The window of each call with OVER. */
    private Map<Expression, Window> windows(Query.Select select, Placement placement, Scope scope) {
        Map<String, Window> named = windows.named(select, scope);
        Map<Expression, Window> calls = new IdentityHashMap<>();
        placement.windows().forEach(call -> calls.put(call, windows.of(call, named, scope)));
        return calls;
    }
}
