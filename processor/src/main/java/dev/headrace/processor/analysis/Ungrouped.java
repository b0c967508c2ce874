package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.expression.Operand;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.ScopeItem;
import dev.headrace.processor.analysis.scope.ScopeItem.Entry;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.TableReads;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Columns of a grouped query that are neither grouped nor aggregated ({@code parseCheckAggregates} of PostgreSQL). */
final class Ungrouped {
    private final AnalyzedExpressions analyzed;
    private final Levels levels;
    private final TableReads reads;
    private final Faults faults;
    private final Scope scope;
    private final Grouping grouping;
    private final Set<Term> terms;
    private final Set<Expression> written;
    private final Set<String> subqueries = new HashSet<>();
    private final Set<Slot> reported = new HashSet<>();

    Ungrouped(AnalyzedExpressions analyzed, TableReads reads, Faults faults, Scope scope, Grouping grouping) {
        this.analyzed = analyzed;
        this.levels = new Levels(analyzed);
        this.reads = reads;
        this.faults = faults;
        this.scope = scope;
        this.grouping = grouping;
        this.terms = grouping.terms();
        this.written = Collections.newSetFromMap(new IdentityHashMap<>());
        grouping.keys().forEach(key -> subqueries.addAll(subquery(key.expression())));
    }

    /** Reports what of the select list is not grouped; {@code grouped} are positions that GROUP BY itself names. */
    void check(List<Operand> output, Set<Integer> grouped) {
        grouped.forEach(position -> output.get(position).expression().ifPresent(this::written));
        for (int i = 0; i < output.size(); i++) {
            Operand operand = output.get(i);
            if (operand.expression().isPresent()) {
                operand.expression().filter(each -> !written.contains(each)).ifPresent(this::check);
            } else if (!grouped.contains(i)) {
                operand.value()
                        .term()
                        .filter(term -> !terms.contains(term))
                        .ifPresent(term -> slots(term, operand.place(), false));
            }
        }
    }

    private void written(Expression key) {
        written.add(key);
        subqueries.addAll(subquery(key));
    }

    /** A subquery without its places: on one level the same words mean the same. */
    private Set<String> subquery(Expression part) {
        return part instanceof Expression.Subquery ? Set.of(SyntaxWalk.shape(part)) : Set.of();
    }

    /** Reports what of the expression is not grouped. */
    void check(Expression expression) {
        int depth = scope.depth();
        Walk.visit(expression, depth, (part, at) -> {
            if (at == depth && isGrouped(part)) {
                return false;
            }
            if (levels.isAggregate(part)) {
                return aggregate(part, at);
            }
            Optional<Term> term = analyzed.value(part).term();
            if (part instanceof Expression.Expanded star && star.item()) {
                analyzed.value(star).columnsOfRow().forEach(found -> slots(found, part.span(), at > depth));
                return false;
            }
            boolean column = part instanceof Expression.ColumnName
                    || term.filter(Term.Column.class::isInstance).isPresent();
            if (column) {
                term.ifPresent(found -> slots(found, part.span(), at > depth));
            }
            return !column;
        });
    }

    private boolean isGrouped(Expression part) {
        return written.contains(part)
                || subquery(part).stream().anyMatch(subqueries::contains)
                || analyzed.value(part).term().filter(terms::contains).isPresent();
    }

    /** What it aggregates needs not be grouped; what it takes directly does. */
    private boolean aggregate(Expression aggregate, int at) {
        int level = levels.of(aggregate, at);
        if (level == scope.depth() && Levels.isGrouping(aggregate)) {
            ((Expression.Special) aggregate).operands().forEach(this::groupingArgument);
        } else if (level == scope.depth() && aggregate instanceof Expression.Call call && call.withinGroup()) {
            call.arguments().forEach(this::check);
        }
        return level > scope.depth();
    }

    private void groupingArgument(Expression argument) {
        if (!isGrouped(argument)) {
            faults.error(
                    Code.GROUPING_ERROR,
                    argument.span(),
                    "arguments to GROUPING must be grouping expressions of the associated query level");
        }
    }

    private void slots(Term term, Span place, boolean inSubquery) {
        if (term instanceof Term.Column column && column.slot().depth() == scope.depth()) {
            slot(column.slot(), place, inSubquery);
        } else if (Value.isWholeRow(term) && !terms.contains(term)) {
            wholeRow((Term.Apply) term, place, inSubquery);
        } else if (term instanceof Term.Apply apply) {
            apply.operands().forEach(operand -> slots(operand, place, inSubquery));
        }
    }

    /** All columns of an item are not yet its row, unless they include its primary key. */
    private void wholeRow(Term.Apply row, Span place, boolean inSubquery) {
        List<Slot> slots = row.operands().stream()
                .flatMap(term -> term instanceof Term.Column column ? Stream.of(column.slot()) : Stream.empty())
                .filter(slot -> slot.depth() == scope.depth())
                .toList();
        boolean grouped = slots.stream().allMatch(slot -> terms.contains(new Term.Column(slot)));
        slots.forEach(slot -> slot(slot, place, inSubquery));
        boolean determined = slots.stream().anyMatch(this::isDetermined);
        if (grouped && !slots.isEmpty() && !determined) {
            faults.error(
                    Code.GROUPING_ERROR,
                    place,
                    "column \"" + faults.plain().words(place)
                            + ".*\" must appear in the GROUP BY clause or be used in an aggregate function",
                    "write: group by " + faults.plain().words(place));
        }
    }

    private boolean isDetermined(Slot slot) {
        return reads.primaryKeys(slot).stream().anyMatch(grouping.commonSlots()::containsAll);
    }

    /** Whether the groups say what the column is: by itself, by its table's key, or by the columns that it is made of. */
    private boolean isGrouped(Slot slot) {
        return terms.contains(new Term.Column(slot))
                || isDetermined(slot)
                || !slot.parts().isEmpty() && slot.parts().stream().allMatch(this::isGrouped);
    }

    private void slot(Slot slot, Span place, boolean inSubquery) {
        if (isGrouped(slot) || !reported.add(slot)) {
            return;
        }
        String name = name(slot);
        String message = inSubquery
                ? "subquery uses ungrouped column \"" + name + "\" from outer query"
                : "column \"" + name + "\" must appear in the GROUP BY clause or be used in an aggregate function";
        faults.error(Code.GROUPING_ERROR, place, message, details(name));
    }

    private List<String> details(String name) {
        List<String> keys = grouping.keys().stream()
                .map(key -> faults.plain().words(key.expression().span()))
                .toList();
        String now = keys.isEmpty() ? "" : String.join(", ", keys) + ", ";
        return grouping.present()
                ? List.of("write: group by " + now + name, "or aggregate it: max(" + name + ")")
                : List.of("the query aggregates and has no GROUP BY", "write: group by " + name);
    }

    /** As PostgreSQL names a column: with its table, below joins. */
    private String name(Slot slot) {
        Optional<ScopeItem> item = scope.items().stream()
                .filter(ScopeItem::qualified)
                .filter(each -> entry(each, slot).isPresent())
                .findFirst();
        return item.map(each -> each.name() + "."
                        + entry(each, slot).orElseThrow().column().name())
                .orElseGet(slot::toString);
    }

    private static Optional<Entry> entry(ScopeItem item, Slot slot) {
        return item.columns().stream().filter(entry -> entry.slot() == slot).findFirst();
    }
}
