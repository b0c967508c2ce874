package dev.headrace.processor.analysis.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the names of one query may mean: the items of its FROM, and around them what the query that holds it sees.
 *
 * @param items the items of this level
 * @param outer the level around it
 * @param common the tables of WITH in view
 * @param labels the labels of the select list, for messages about those who expect to use them
 * @param grouped whether what it aggregates is a group, which has rows, and not all rows, of which there may be none
 */
public record Scope(
        List<ScopeItem> items, Optional<Scope> outer, CommonTables common, List<String> labels, boolean grouped) {
    public Scope {
        items = List.copyOf(items);
        labels = List.copyOf(labels);
    }

    /** A level that sees nothing of its own. */
    public static Scope of(Optional<Scope> outer, CommonTables common) {
        return new Scope(List.of(), outer, common, List.of(), false);
    }

    /** The same level with these items. */
    public Scope with(List<ScopeItem> visible) {
        return new Scope(visible, outer, common, labels, grouped);
    }

    /** The same level, knowing the labels of its select list. */
    public Scope labelled(List<String> names) {
        return new Scope(items, outer, common, names, grouped);
    }

    /** The same level, knowing whether what it aggregates is a group that has rows. */
    public Scope grouped(boolean groupsHaveRows) {
        return new Scope(items, outer, common, labels, groupsHaveRows);
    }

    /** How deeply the query is nested: 1 for the outermost. */
    public int depth() {
        return 1 + outer.map(Scope::depth).orElse(0);
    }

    /** This level and all around it, innermost first. */
    public Stream<Scope> levels() {
        return Stream.concat(Stream.of(this), outer.stream().flatMap(Scope::levels));
    }

    /** The items of this level that show their columns to bare names. */
    public List<ScopeItem> unqualified() {
        return items.stream().filter(ScopeItem::unqualified).toList();
    }

    /** The items of this level known by that name. */
    public List<ScopeItem> qualified(String name) {
        return items.stream()
                .filter(item -> item.qualified() && item.name().equals(name))
                .toList();
    }
}
