package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.OutputKeys.ResolvedKey;
import dev.headrace.processor.analysis.SelectList.Output;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Key;
import dev.headrace.processor.analysis.relation.LostKey;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Rows;
import dev.headrace.processor.analysis.scope.Slot;
import dev.headrace.processor.analysis.scope.Term;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.GroupBy;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows that a SELECT makes: how many, what tells them apart, what decides which there are.
 *
 * @param output the select list
 * @param facts what is known of the rows that are grouped or selected from
 * @param grouping what they are grouped by
 * @param placement the aggregates, window calls and sets of the query
 * @param windows the window of each call
 */
record SelectRows(
        Output output, RowFacts facts, Grouping grouping, Placement placement, Map<Expression, Window> windows) {
    /** How many ways to write one key are followed. */
    private static final int MANY = 8;

    Relation relation(Query.Select select, List<ResolvedKey> distinctOn, List<ResolvedKey> sort) {
        List<Column> columns = IntStream.range(0, output.operands().size())
                .mapToObj(output::column)
                .toList();
        boolean aggregates =
                !placement.aggregates().isEmpty() || select.having().isPresent();
        boolean groups = grouping.present() || aggregates;
        Set<Key> keys = new LinkedHashSet<>();
        if (!placement.hasSets() && !repeatsGroups(select)) {
            tellingApart(groups).forEach(key -> keys.addAll(keys(key)));
            numbered().ifPresent(keys::add);
        }
        if (select.distinct()) {
            keys.add(new Key(IntStream.range(0, columns.size()).boxed().collect(Collectors.toSet())));
        }
        if (!distinctOn.isEmpty()) {
            List<Optional<Term>> terms =
                    distinctOn.stream().map(key -> key.value().term()).toList();
            if (terms.stream().allMatch(Optional::isPresent)) {
                keys.addAll(keys(terms.stream().map(Optional::get).collect(Collectors.toSet())));
            }
        }
        boolean lost = !groups && !select.distinct() && distinctOn.isEmpty() && !placement.hasSets();
        return Relation.of(columns)
                .keyed(List.copyOf(keys))
                .losing(lost ? lost() : List.of())
                .influencedBy(influence(select, columns, distinctOn, sort))
                .counted(rows(select, groups));
    }

    /** Two grouping sets may be the same and make the same groups twice. */
    private static boolean repeatsGroups(Query.Select select) {
        return select.groupBy().elements().stream().anyMatch(GroupBy.Sets.class::isInstance);
    }

    private Rows rows(Query.Select select, boolean groups) {
        if (placement.hasSets() || repeatsGroups(select)) {
            return Rows.ANY;
        }
        if (groups && grouping.keys().isEmpty() && grouping.isPlain()) {
            return select.having().isPresent() ? Rows.AT_MOST_ONE : Rows.EXACTLY_ONE;
        }
        boolean one = facts.determinesAll(Set.of());
        if (groups) {
            return one || isOneGroup() ? Rows.AT_MOST_ONE : Rows.ANY;
        }
        return facts.rows() == Rows.ANY && one ? Rows.AT_MOST_ONE : facts.rows();
    }

    private boolean isOneGroup() {
        return grouping.isPlain() && tellingApart(true).stream().anyMatch(Set::isEmpty);
    }

    /** The sets of expressions that tell the rows apart. */
    private List<Set<Term>> tellingApart(boolean groups) {
        if (!groups) {
            return facts.keys().stream().map(SelectRows::terms).toList();
        }
        boolean known = grouping.isPlain()
                && grouping.keys().stream().allMatch(key -> key.value().term().isPresent());
        if (!known) {
            return List.of();
        }
        Set<Term> terms = grouping.terms();
        Set<Slot> slots = new HashSet<>();
        Set<Term> least = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term instanceof Term.Column column) {
                slots.add(column.slot());
            } else {
                least.add(term);
            }
        }
        least.addAll(terms(facts.least(slots)));
        return List.of(least);
    }

    private static Set<Term> terms(Set<Slot> slots) {
        return slots.stream().map(Term.Column::new).collect(Collectors.toSet());
    }

    /** {@code row_number()} tells apart the rows of one partition. */
    private Optional<Key> numbered() {
        for (int i = 0; i < output.operands().size(); i++) {
            Optional<Expression> call = output.operands().get(i).expression().filter(this::isRowNumber);
            if (call.isPresent()) {
                Set<Integer> columns = new HashSet<>(Set.of(i));
                boolean all = true;
                for (Expression key : windows.get(call.get()).partitionBy()) {
                    List<Integer> positions =
                            placement.term(key).map(this::positions).orElse(List.of());
                    all &= !positions.isEmpty();
                    positions.stream().findFirst().ifPresent(columns::add);
                }
                if (all) {
                    return Optional.of(new Key(columns));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRowNumber(Expression expression) {
        return expression instanceof Expression.Call call
                && windows.containsKey(call)
                && call.name().get(call.name().size() - 1).text().equals("row_number");
    }

    /** The ways to say a key in the columns of the select list. */
    private List<Key> keys(Set<Term> key) {
        List<Set<Integer>> ways = List.of(Set.of());
        for (Term term : key) {
            List<Set<Integer>> more = new ArrayList<>();
            for (Set<Integer> way : ways) {
                for (int position : positions(term)) {
                    Set<Integer> longer = new HashSet<>(way);
                    longer.add(position);
                    more.add(longer);
                }
            }
            ways = more.stream().limit(MANY).toList();
        }
        return ways.stream().map(Key::new).toList();
    }

    private List<Integer> positions(Term term) {
        Set<Term> equal = term instanceof Term.Column column ? terms(facts.equalTo(column.slot())) : Set.of(term);
        return IntStream.range(0, output.operands().size())
                .filter(i -> output.operands()
                        .get(i)
                        .value()
                        .term()
                        .filter(equal::contains)
                        .isPresent())
                .boxed()
                .toList();
    }

    private List<LostKey> lost() {
        List<LostKey> lost = new ArrayList<>();
        for (RowFacts.Lost each : facts.lost()) {
            for (Key key : keys(terms(each.key()))) {
                lost.add(new LostKey(key.columns(), each.join(), each.alone(), each.details()));
            }
        }
        return lost;
    }

    private Set<ColumnOrigin> influence(
            Query.Select select, List<Column> columns, List<ResolvedKey> distinctOn, List<ResolvedKey> sort) {
        Set<ColumnOrigin> influence = new HashSet<>(facts.influence());
        influence.addAll(grouping.origins());
        if (select.distinct()) {
            columns.forEach(column -> influence.addAll(column.origins().all()));
        }
        if (!distinctOn.isEmpty()) {
            influence.addAll(origins(distinctOn));
            influence.addAll(origins(sort));
        }
        return influence;
    }

    private static Set<ColumnOrigin> origins(List<ResolvedKey> keys) {
        Set<ColumnOrigin> origins = new HashSet<>();
        keys.forEach(key -> origins.addAll(key.value().origins().all()));
        return origins;
    }

    /** The first rows only: what they are sorted by decides which. */
    Relation limited(Relation relation, List<ResolvedKey> sort) {
        Set<ColumnOrigin> influence = new HashSet<>(relation.influence());
        influence.addAll(origins(sort));
        return relation.influencedBy(influence);
    }
}
