package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables of WITH in view, by name; inner ones hide outer ones.
 *
 * @param tables each with its relation, worked out when it is asked for at a place
 */
public record CommonTables(Map<String, Function<Span, Relation>> tables) {
    /** No tables. */
    public static final CommonTables NONE = new CommonTables(Map.of());

    public CommonTables {
        tables = Map.copyOf(tables);
    }

    /** These tables and one more. */
    public CommonTables with(String name, Function<Span, Relation> relation) {
        Map<String, Function<Span, Relation>> more = new HashMap<>(tables);
        more.put(name, relation);
        return new CommonTables(more);
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
