package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.MergedColumns.Pair;
import dev.headrace.processor.analysis.RowFacts.Unit;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.scope.Absence;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.Kind;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.type.TypeRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins: what each side sees of the other, the condition, and what becomes of either side's columns and keys. */
final class JoinAnalyzer {
    private final FromAnalyzer from;
    private final ExpressionAnalyzer expressions;
    private final SharedColumns shared;
    private final MergedColumns merged;
    private final NotNull notNull;

    JoinAnalyzer(
            FromAnalyzer from, ExpressionAnalyzer expressions, SharedColumns shared, TypeRules rules, Faults faults) {
        this.from = from;
        this.expressions = expressions;
        this.shared = shared;
        this.merged = new MergedColumns(expressions, rules.operators(), faults);
        this.notNull = new NotNull(expressions.analyzed(), rules.catalog());
    }

    Rowset analyze(FromItem.Join join, Scope before) {
        Rowset left = from.item(join.left(), before);
        boolean reaches = join.kind() != Kind.RIGHT && join.kind() != Kind.FULL;
        List<ScopeItem> lateral = new ArrayList<>(before.items());
        left.items().forEach(item -> lateral.add(reaches ? item : item.notLateral()));
        Rowset right = from.item(join.right(), before.with(lateral));
        from.checkNames(left.items(), right.items(), join.right().span());
        List<Pair> pairs = shared.pairs(join, left.items(), right.items());
        pairs.forEach(merged::compare);
        Conjuncts condition = MergedColumns.condition(pairs);
        Set<ColumnOrigin> influence = new HashSet<>();
        pairs.forEach(pair -> influence.addAll(pair.left().column().origins().all()));
        pairs.forEach(pair -> influence.addAll(pair.right().column().origins().all()));
        if (join.on().isPresent()) {
            List<ScopeItem> below =
                    Stream.concat(left.items().stream(), right.items().stream()).toList();
            influence.addAll(expressions
                    .condition(join.on().get(), before.with(below), "JOIN/ON")
                    .origins()
                    .all());
            condition = Conjuncts.of(join.on().get(), expressions.analyzed(), notNull, before.depth());
        }
        return joined(join, left, right, pairs, condition, influence, before.depth());
    }

    private Rowset joined(
            FromItem.Join join,
            Rowset left,
            Rowset right,
            List<Pair> pairs,
            Conjuncts condition,
            Set<ColumnOrigin> influence,
            int depth) {
        List<ScopeItem> lefts = side(left.items(), join.kind(), Kind.LEFT, condition.notNull());
        List<ScopeItem> rights = side(right.items(), join.kind(), Kind.RIGHT, condition.notNull());
        List<Entry> columns = new ArrayList<>();
        List<Unit> converted = new ArrayList<>();
        Set<Slot> either = new HashSet<>();
        for (Pair pair : pairs) {
            Pair now = new Pair(pair.name(), in(lefts, pair.left()), in(rights, pair.right()));
            Entry column = merged.merged(join.kind(), join.kind() == Kind.FULL ? pair : now, depth);
            columns.add(column);
            if (join.kind() == Kind.FULL) {
                either.add(column.slot());
            } else {
                converted(join.kind(), column, pair).ifPresent(converted::add);
            }
        }
        Set<Slot> lateral = new HashSet<>(right.lateral());
        boolean perRow = !lateral.isEmpty();
        lateral.removeAll(left.facts().ordered());
        // What a side is made from beyond the other is not followed: it then has no keys.
        RowFacts rightFacts = lateral.isEmpty() ? right.facts() : right.facts().keyed(List.of());
        RowFacts facts = new JoinedRows(left.facts(), rightFacts, condition, perRow)
                .of(join.kind(), either, join.right().span())
                .influencedBy(influence);
        for (Unit unit : converted) {
            facts = facts.with(unit);
        }
        lateral.addAll(left.lateral());
        return new Rowset(visible(join, lefts, rights, pairs, columns), facts, lateral);
    }

    /** A merged column of another type than its side's is what that side's tells. */
    private static Optional<Unit> converted(Kind kind, Entry column, Pair pair) {
        boolean same = column.slot() == pair.left().slot()
                || column.slot() == pair.right().slot();
        Slot source = kind == Kind.RIGHT ? pair.right().slot() : pair.left().slot();
        return same ? Optional.empty() : Optional.of(new Unit(List.of(column.slot()), List.of(Set.of(source))));
    }

    /** A side where the condition holds, or where it may be missing. */
    private static List<ScopeItem> side(List<ScopeItem> items, Kind kind, Kind own, Set<Slot> notNull) {
        if (kind == Kind.FULL) {
            return Rowset.absent(items, new Absence("full join"));
        }
        if (kind == Kind.CROSS || kind == own) {
            return items;
        }
        List<ScopeItem> partners = Rowset.refined(items, notNull);
        return kind == Kind.INNER ? partners : Rowset.absent(partners, new Absence(kind + " join"));
    }

    private static Entry in(List<ScopeItem> items, Entry before) {
        return items.stream()
                .flatMap(item -> item.columns().stream())
                .filter(entry -> entry.slot() == before.slot())
                .findFirst()
                .orElse(before);
    }

    private List<ScopeItem> visible(
            FromItem.Join join, List<ScopeItem> lefts, List<ScopeItem> rights, List<Pair> pairs, List<Entry> columns) {
        Set<String> names = pairs.stream().map(pair -> pair.name().text()).collect(Collectors.toSet());
        List<Entry> all = new ArrayList<>(columns);
        Stream.of(lefts, rights)
                .flatMap(SharedColumns::columns)
                .filter(entry -> !names.contains(entry.column().name()))
                .forEach(all::add);
        List<ScopeItem> below = Stream.concat(lefts.stream(), rights.stream()).toList();
        Extent extent = below.stream()
                .filter(ScopeItem::unqualified)
                .map(ScopeItem::extent)
                .max(Extent::compareTo)
                .orElse(Extent.COMPLETE);
        ScopeItem whole = ScopeItem.nameless(all, extent);
        if (join.alias().isPresent()) {
            return List.of(from.aliased(whole, join.alias(), join.span()));
        }
        List<ScopeItem> visible = new ArrayList<>();
        below.stream().map(ScopeItem::belowJoin).forEach(visible::add);
        visible.add(whole);
        join.usingAlias().ifPresent(name -> visible.add(alias(name, columns, visible)));
        return visible;
    }

    /** The merged columns under a name of their own. */
    private ScopeItem alias(Name name, List<Entry> columns, List<ScopeItem> beside) {
        ScopeItem alias =
                ScopeItem.nameless(columns, Extent.COMPLETE).belowJoin().qualifiedAs(name.text());
        from.checkNames(beside, List.of(alias), name.span());
        return alias;
    }
}
