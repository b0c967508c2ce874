package dev.headrace.processor.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tables of WITH in view, by name; inner ones hide outer ones.
 *
 * @param tables each with its relation, worked out when it is asked for
 */
record CommonTables(Map<String, Supplier<Relation>> tables) {
    /** No tables. */
    static final CommonTables NONE = new CommonTables(Map.of());

    CommonTables {
        tables = Map.copyOf(tables);
    }

    /** These tables and one more. */
    CommonTables with(String name, Supplier<Relation> relation) {
        Map<String, Supplier<Relation>> more = new HashMap<>(tables);
        more.put(name, relation);
        return new CommonTables(more);
    }

    /** The relation of that table. */
    Optional<Relation> find(String name) {
        return Optional.ofNullable(tables.get(name)).map(Supplier::get);
    }

    /** The names, sorted. */
    List<String> names() {
        return tables.keySet().stream().sorted().toList();
    }
}
