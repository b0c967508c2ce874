package dev.headrace.testing.proof;

import dev.headrace.check.Check;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes the rows of one history, one after the other. */
final class RandomRow {
    private static final int NULLS = 8;
    private static final int REPETITIONS = 7;
    private static final int ATTEMPTS = 8;

    private final Random random;
    private final Map<RelationName, Promises> promises;
    private final Values values;
    private final Arrivals arrivals;
    private final Map<RelationName, Map<Integer, Map<String, Optional<String>>>> there = new HashMap<>();
    private int ids;

    RandomRow(Random random, Map<RelationName, Promises> promises, Values values, Arrivals arrivals) {
        this.random = random;
        this.promises = promises;
        this.values = values;
        this.arrivals = arrivals;
    }

    /** A new row that comes at that moment; none if there is none that keeps what is promised. */
    Optional<Change> insert(SourceNode source, Instant at) {
        ids++;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Optional<String>> row = new LinkedHashMap<>();
            for (NodeColumn column : source.columns()) {
                value(source, column, at).ifPresent(value -> row.put(column.name(), value));
            }
            if (row.size() == source.columns().size() && isUnique(source, row, ids)) {
                return Optional.of(put(new Change(source, ids, false, row)));
            }
        }
        return Optional.empty();
    }

    /** One of its rows once more, if nothing forbids it. */
    Optional<Change> repeat(SourceNode source) {
        List<Map<String, Optional<String>>> rows =
                new ArrayList<>(rows(source.relation()).values());
        if (rows.isEmpty() || !promises.get(source.relation()).unique().isEmpty() || random.nextInt(REPETITIONS) > 0) {
            return Optional.empty();
        }
        return Optional.of(put(new Change(source, ++ids, false, rows.get(rows.size() - 1))));
    }

    /** One of its rows, changed at that moment; none if no row can be known again. */
    Optional<Change> update(SourceNode source, Instant at) {
        Promises held = promises.get(source.relation());
        List<Integer> all = new ArrayList<>(rows(source.relation()).keySet());
        if (all.isEmpty() || held.unique().isEmpty()) {
            return Optional.empty();
        }
        int id = all.get(random.nextInt(all.size()));
        Set<String> kept = held.identifying();
        Map<String, Optional<String>> row =
                new LinkedHashMap<>(rows(source.relation()).get(id));
        for (NodeColumn column : source.columns()) {
            ColumnName name = new ColumnName(source.relation(), column.name());
            boolean watermark = arrivals.watermarks().contains(name);
            boolean changes = !kept.contains(column.name()) && !arrivals.key().contains(name) && random.nextBoolean();
            if (watermark || changes) {
                value(source, column, at).ifPresent(value -> row.put(column.name(), value));
            }
        }
        return isUnique(source, row, id) ? Optional.of(put(new Change(source, id, true, row))) : Optional.empty();
    }

    private Change put(Change change) {
        rows(change.source().relation()).put(change.id(), change.row());
        return change;
    }

    private Map<Integer, Map<String, Optional<String>>> rows(RelationName source) {
        return there.computeIfAbsent(source, none -> new LinkedHashMap<>());
    }

    /** A value, or null; none if there is none. */
    private Optional<Optional<String>> value(SourceNode source, NodeColumn column, Instant at) {
        Promises held = promises.get(source.relation());
        boolean nullable = !held.notNull().contains(column.name());
        if (nullable && random.nextInt(NULLS) == 0) {
            return Optional.of(Optional.empty());
        }
        Optional<String> value = some(source, column, at, held);
        return value.isPresent() || nullable ? Optional.of(value) : Optional.empty();
    }

    private Optional<String> some(SourceNode source, NodeColumn column, Instant at, Promises held) {
        String type = column.type().orElse("text");
        if (arrivals.isWatermark(source.relation(), column.name())) {
            return Values.moment(type, at.plus(ids, ChronoUnit.MICROS), ids);
        }
        Check.References reference = held.references().get(column.name());
        if (reference != null && promises.containsKey(reference.parent())) {
            return any(rows(reference.parent()).values().stream()
                    .map(row -> row.getOrDefault(reference.parentColumn(), Optional.empty()))
                    .flatMap(Optional::stream)
                    .toList());
        }
        if (held.accepted().containsKey(column.name())) {
            return any(held.accepted().get(column.name()));
        }
        if (held.isUnique(column.name())) {
            boolean counted = values.fresh(type, 0).equals(Optional.of("1"));
            Optional<String> fresh = values.fresh(type, ids - 1);
            return counted || random.nextBoolean()
                    ? fresh
                    : any(values.of(type)).or(() -> fresh);
        }
        return any(values.of(type));
    }

    private Optional<String> any(List<String> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    private boolean isUnique(SourceNode source, Map<String, Optional<String>> row, int id) {
        return promises.get(source.relation()).unique().stream()
                .allMatch(columns -> columns.stream()
                                .anyMatch(column -> row.get(column).isEmpty())
                        || rows(source.relation()).entrySet().stream()
                                .filter(other -> other.getKey() != id)
                                .noneMatch(other -> columns.stream()
                                        .allMatch(column ->
                                                other.getValue().get(column).equals(row.get(column)))));
    }
}
