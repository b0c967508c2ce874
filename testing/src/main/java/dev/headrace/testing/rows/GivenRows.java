package dev.headrace.testing.rows;

import dev.headrace.graph.ColumnName;
import dev.headrace.graph.GivenEphemerals;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.RelationName;
import dev.headrace.run.UsedColumns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that are given to a model must be of what it reads, and have the columns that the compared ones depend on. */
public record GivenRows(Relations relations, Map<RelationName, List<Map<String, Optional<String>>>> given) {
    public void check(ModelNode model, List<String> compared, Optional<UsedColumns> used) {
        Set<RelationName> read = new TreeSet<>(GivenEphemerals.read(model.sql()));
        model.increment().ifPresent(growing -> read.addAll(GivenEphemerals.read(growing.sql())));
        for (RelationName name : given.keySet()) {
            if (!read.contains(name)
                    && !(name.equals(model.relation()) && model.increment().isPresent())) {
                throw new IllegalArgumentException(model.relation() + " does not read " + name + "\n  it reads: "
                        + read.stream().map(RelationName::toString).collect(Collectors.joining(", ")));
            }
        }
        Set<ColumnName> needed = new TreeSet<>();
        used.ifPresent(known -> needed.addAll(known.by(model.relation(), compared, given.keySet())));
        model.increment()
                .ifPresent(growing -> Stream.concat(compared.stream(), growing.key().stream())
                        .forEach(column -> needed.add(new ColumnName(model.relation(), column))));
        needed.forEach(column -> requireSet(model, column, compared));
    }

    private void requireSet(ModelNode model, ColumnName column, List<String> compared) {
        boolean set = given.getOrDefault(column.relation(), List.of()).stream()
                .allMatch(row -> row.containsKey(column.column()));
        if (!set) {
            String what = (compared.isEmpty() ? "which rows there are" : String.join(", ", compared)) + " of "
                    + model.relation();
            throw new IllegalArgumentException("column \"" + column.column() + "\" of " + column.relation()
                    + " is left out of rows that are given, and " + what
                    + " may depend on it\n  give it a value, or null");
        }
    }
}
