package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.diagnostic.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The tables of WITH in view, by name; inner ones hide outer ones.
 *
 * @param tables each with its relation, worked out when it is asked for at a place
 * @param added how many columns SEARCH and CYCLE add to each; none to one that is not named here
 * @param above the names of those that a query around this one has
 */
public record CommonTables(
        Map<String, Function<Span, Relation>> tables, Map<String, Integer> added, Set<String> above) {
    /** No tables. */
    public static final CommonTables NONE = new CommonTables(Map.of(), Map.of(), Set.of());

    public CommonTables {
        tables = Map.copyOf(tables);
        added = Map.copyOf(added);
        above = Set.copyOf(above);
    }

    /** These tables and one more of the same query, to which its clauses add so many columns. */
    public CommonTables with(String name, int columns, Function<Span, Relation> relation) {
        Map<String, Function<Span, Relation>> more = new HashMap<>(tables);
        more.put(name, relation);
        Map<String, Integer> counts = new HashMap<>(added);
        counts.put(name, columns);
        Set<String> others = new HashSet<>(above);
        others.remove(name);
        return new CommonTables(more, counts, others);
    }

    /** The same tables seen by a query within. */
    public CommonTables fromWithin() {
        return tables.isEmpty() ? this : new CommonTables(tables, added, tables.keySet());
    }

    /** How many of the table's last columns a star leaves out: within the query's own queries those that were added. */
    public int leftOut(String name) {
        return above.contains(name) ? added.getOrDefault(name, 0) : 0;
    }

    /** The relation of that table, which is named at that place. */
    public Optional<Relation> find(String name, Span place) {
        return Optional.ofNullable(tables.get(name)).map(table -> table.apply(place));
    }

    /** The names, sorted. */
    public List<String> names() {
        return tables.keySet().stream().sorted().toList();
    }
}
