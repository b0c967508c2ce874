package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.OutputKeys.ResolvedKey;
import dev.headrace.processor.analysis.SelectList.Output;
import dev.headrace.processor.analysis.expression.ExpressionAnalyzer;
import dev.headrace.processor.analysis.scope.Absence;
import dev.headrace.processor.analysis.scope.ColumnResolver;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** GROUP BY: its keys, and the columns that are null in some of its grouping sets. */
final class GroupingAnalyzer {
    private final ColumnResolver columns;
    private final ExpressionAnalyzer expressions;
    private final OutputKeys keys;
    private final Sortable sortable;

    GroupingAnalyzer(ColumnResolver columns, ExpressionAnalyzer expressions, OutputKeys keys, Sortable sortable) {
        this.columns = columns;
        this.expressions = expressions;
        this.keys = keys;
        this.sortable = sortable;
    }

    Grouping analyze(GroupBy groupBy, Output output, Scope scope) {
        List<ResolvedKey> always = new ArrayList<>();
        List<ResolvedKey> sometimes = new ArrayList<>();
        for (GroupBy.Element element : groupBy.elements()) {
            List<ResolvedKey> found = element instanceof GroupBy.Sets ? sometimes : always;
            for (Expression key : keys(element)) {
                ResolvedKey resolved = keys.grouping(key, output, scope);
                sortable.distinct(resolved.value().type(), key.span());
                found.add(resolved);
            }
        }
        boolean sets = groupBy.elements().stream().anyMatch(GroupBy.Sets.class::isInstance);
        return new Grouping(always, sometimes, !groupBy.elements().isEmpty(), sets);
    }

    private static List<Expression> keys(GroupBy.Element element) {
        return new GroupBy(false, List.of(element)).keys();
    }

    /** The names in view of a grouped query: what is not in all grouping sets is null where it is left out. */
    Scope nulled(Query.Select select, Scope scope) {
        Set<Slot> slots = new HashSet<>();
        for (GroupBy.Element element : select.groupBy().elements()) {
            if (element instanceof GroupBy.Sets) {
                keys(element)
                        .forEach(key -> column(key, select, scope)
                                .flatMap(name -> Conjuncts.slot(expressions.analyze(name, scope), scope.depth()))
                                .ifPresent(slots::add));
            }
        }
        if (slots.isEmpty()) {
            return scope;
        }
        Absence absence = new Absence("grouping sets");
        List<ScopeItem> items = scope.items().stream()
                .map(item -> item.changed(entry -> slots.contains(entry.slot()) ? absent(entry, absence) : entry))
                .toList();
        return scope.with(items);
    }

    private static Entry absent(Entry entry, Absence absence) {
        Set<Absence> more = new HashSet<>(entry.absences());
        more.add(absence);
        return entry.absent(more);
    }

    /** The column that a key is, by its name, a label or a position. */
    private Optional<Expression.ColumnName> column(Expression key, Query.Select select, Scope scope) {
        if (key instanceof Expression.ColumnName name) {
            String bare = name.column().text();
            if (name.bare().isEmpty() || columns.isLocal(bare, scope)) {
                return Optional.of(name);
            }
            return values(select).stream()
                    .filter(value -> value.label()
                            .filter(label -> label.text().equals(bare))
                            .isPresent())
                    .findFirst()
                    .flatMap(GroupingAnalyzer::column);
        }
        boolean position = key instanceof Expression.Literal literal
                && literal.kind() == Expression.Literal.Kind.INTEGER
                && literal.text().length() < 5
                && values(select).size() == select.targets().size();
        int index = position ? Integer.parseInt(((Expression.Literal) key).text()) - 1 : -1;
        return index < 0 || index >= select.targets().size()
                ? Optional.empty()
                : column(values(select).get(index));
    }

    private static Optional<Expression.ColumnName> column(Query.Target.Value value) {
        return value.expression() instanceof Expression.ColumnName name ? Optional.of(name) : Optional.empty();
    }

    private static List<Query.Target.Value> values(Query.Select select) {
        return select.targets().stream()
                .filter(Query.Target.Value.class::isInstance)
                .map(Query.Target.Value.class::cast)
                .toList();
    }
}
