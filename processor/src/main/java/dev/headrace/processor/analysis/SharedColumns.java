package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.MergedColumns.Pair;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Origins;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which columns of either side USING and NATURAL mean. */
final class SharedColumns {
    private final TableResolver tables;
    private final Faults faults;

    SharedColumns(TableResolver tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    /** The columns that bare names find. */
    static Stream<Entry> columns(List<ScopeItem> side) {
        return side.stream().filter(ScopeItem::unqualified).flatMap(item -> item.columns().stream());
    }

    /** The columns that the join names, or that both sides have. */
    List<Pair> pairs(FromItem.Join join, List<ScopeItem> left, List<ScopeItem> right) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (join.natural()) {
            tables.reads().narrow(left);
            tables.reads().narrow(right);
        }
        for (Name name : join.natural() ? common(left, right, join.span()) : join.using()) {
            if (!names.add(name.text())) {
                faults.error(
                        Code.DUPLICATE_COLUMN,
                        name.span(),
                        "column name \"" + name + "\" appears more than once in USING clause");
                continue;
            }
            pairs.add(new Pair(name, side("left", left, name), side("right", right, name)));
        }
        return pairs;
    }

    private static List<Name> common(List<ScopeItem> left, List<ScopeItem> right, Span place) {
        Set<String> names = new HashSet<>();
        columns(right).forEach(entry -> names.add(entry.column().name()));
        return columns(left)
                .map(entry -> entry.column().name())
                .filter(names::contains)
                .distinct()
                .map(name -> new Name(name, place))
                .toList();
    }

    private Entry side(String word, List<ScopeItem> side, Name name) {
        List<Entry> found = columns(side)
                .filter(entry -> entry.column().name().equals(name.text()))
                .toList();
        boolean complete = side.stream().filter(ScopeItem::unqualified).allMatch(ScopeItem::isComplete);
        if (found.size() > 1) {
            faults.error(
                    Code.AMBIGUOUS_COLUMN,
                    name.span(),
                    "common column name \"" + name + "\" appears more than once in " + word + " table");
        } else if (found.isEmpty() && complete) {
            List<String> names =
                    columns(side).map(entry -> entry.column().name()).distinct().toList();
            faults.error(
                    Code.UNDEFINED_COLUMN,
                    name.span(),
                    "column \"" + name + "\" specified in USING clause does not exist in " + word + " table",
                    Faults.candidates("the " + word + " table has: ", name.text(), names));
        }
        found.stream().findFirst().ifPresent(entry -> tables.reads().narrowBeside(side, entry.slot()));
        return found.isEmpty() ? Entry.of(Column.untyped(name.text(), Origins.NONE), 0) : found.get(0);
    }
}
