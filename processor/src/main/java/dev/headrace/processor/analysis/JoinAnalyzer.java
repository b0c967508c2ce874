package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Extent;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.Kind;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Joins: the columns of both sides, those of USING and NATURAL once and first. */
final class JoinAnalyzer {
    private final FromAnalyzer from;
    private final ExpressionAnalyzer expressions;
    private final Faults faults;

    JoinAnalyzer(FromAnalyzer from, ExpressionAnalyzer expressions, Faults faults) {
        this.from = from;
        this.expressions = expressions;
        this.faults = faults;
    }

    /** One side of a join. */
    private record Side(String name, List<ScopeItem> items) {
        List<ScopeItem> unqualified() {
            return items.stream().filter(ScopeItem::unqualified).toList();
        }

        List<ScopeItem.Entry> columns() {
            return unqualified().stream()
                    .flatMap(item -> item.columns().stream())
                    .toList();
        }

        boolean isComplete() {
            return unqualified().stream().allMatch(ScopeItem::isComplete);
        }

        Extent extent() {
            return unqualified().stream()
                    .map(ScopeItem::extent)
                    .max(Extent::compareTo)
                    .orElse(Extent.COMPLETE);
        }
    }

    List<ScopeItem> analyze(FromItem.Join join, Scope before) {
        Side left = new Side("left", from.item(join.left(), before));
        boolean reaches = join.kind() != Kind.RIGHT && join.kind() != Kind.FULL;
        List<ScopeItem> lateral = new ArrayList<>(before.items());
        left.items().forEach(item -> lateral.add(reaches ? item : item.notLateral()));
        Side right = new Side("right", from.item(join.right(), before.with(lateral)));
        from.checkNames(left.items(), right.items(), join.right().span());
        List<ScopeItem> below =
                Stream.concat(left.items().stream(), right.items().stream()).toList();
        join.on().ifPresent(on -> expressions.analyze(on, before.with(below)));
        List<Name> shared = join.natural() ? common(left, right) : join.using();
        return result(join, below, columns(join.kind(), shared, left, right), left, right);
    }

    private List<ScopeItem> result(
            FromItem.Join join, List<ScopeItem> below, List<ScopeItem.Entry> columns, Side left, Side right) {
        Extent extent = left.extent().compareTo(right.extent()) > 0 ? left.extent() : right.extent();
        ScopeItem whole = ScopeItem.nameless(columns, extent);
        if (join.alias().isPresent()) {
            return List.of(from.aliased(whole, join.alias()));
        }
        List<ScopeItem> visible = new ArrayList<>();
        below.stream().map(ScopeItem::belowJoin).forEach(visible::add);
        visible.add(whole);
        return visible;
    }

    private static List<Name> common(Side left, Side right) {
        Set<String> names = new HashSet<>();
        right.columns().forEach(entry -> names.add(entry.column().name()));
        return left.columns().stream()
                .map(entry -> entry.column().name())
                .filter(names::contains)
                .distinct()
                .map(name -> new Name(name, new dev.headrace.processor.diagnostic.Span(0, 0)))
                .toList();
    }

    private List<ScopeItem.Entry> columns(Kind kind, List<Name> shared, Side left, Side right) {
        List<ScopeItem.Entry> columns = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Name name : shared) {
            if (!names.add(name.text())) {
                faults.error(
                        Code.DUPLICATE_COLUMN,
                        name.span(),
                        "column name \"" + name + "\" appears more than once in USING clause");
                continue;
            }
            ScopeItem.Entry leftColumn = side(left, name);
            ScopeItem.Entry rightColumn = side(right, name);
            columns.add(merged(kind, leftColumn, rightColumn));
        }
        Stream.of(left, right)
                .flatMap(side -> side.columns().stream())
                .filter(entry -> !names.contains(entry.column().name()))
                .forEach(columns::add);
        return columns;
    }

    /** The column of USING is the left one's value, or the right one's, or either's (section 7.2.1.1 of the manual). */
    private static ScopeItem.Entry merged(Kind kind, ScopeItem.Entry left, ScopeItem.Entry right) {
        return switch (kind) {
            case RIGHT -> right;
            case FULL ->
                ScopeItem.Entry.of(
                        Value.from(List.of(left.value(), right.value()))
                                .named(left.column().name()),
                        1);
            default -> left;
        };
    }

    private ScopeItem.Entry side(Side side, Name name) {
        List<ScopeItem.Entry> found = side.columns().stream()
                .filter(entry -> entry.column().name().equals(name.text()))
                .toList();
        if (found.size() > 1) {
            faults.error(
                    Code.AMBIGUOUS_COLUMN,
                    name.span(),
                    "common column name \"" + name + "\" appears more than once in " + side.name() + " table");
        } else if (found.isEmpty() && side.isComplete()) {
            List<String> names = side.columns().stream()
                    .map(entry -> entry.column().name())
                    .distinct()
                    .toList();
            faults.error(
                    Code.UNDEFINED_COLUMN,
                    name.span(),
                    "column \"" + name + "\" specified in USING clause does not exist in " + side.name() + " table",
                    Faults.candidates("the " + side.name() + " table has: ", name.text(), names));
        }
        return found.isEmpty() ? ScopeItem.Entry.of(Column.untyped(name.text(), Origins.NONE), 1) : found.get(0);
    }
}
