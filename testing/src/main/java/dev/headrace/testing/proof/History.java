package dev.headrace.testing.proof;

import dev.headrace.graph.SourceNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What comes to the sources before each run. */
public record History(List<Batch> batches) {
    public History {
        batches = List.copyOf(batches);
    }

    /**
     * What comes before a run.
     *
     * @param now when the run is
     * @param changes the rows that come or change, in order; of one that does so more than once only what becomes of it
     */
    public record Batch(Instant now, List<Change> changes) {
        public Batch {
            Map<Integer, Change> last = new LinkedHashMap<>();
            changes.forEach(change -> last.merge(change.id(), change, Change::becoming));
            changes = List.copyOf(last.values());
        }
    }

    /** All changes, in order. */
    public Stream<Change> changes() {
        return batches.stream().flatMap(batch -> batch.changes().stream());
    }

    /** The rows that each of these sources has at a run, counted from 0. */
    public Map<SourceNode, List<Map<String, Optional<String>>>> at(int run, List<SourceNode> sources) {
        Map<SourceNode, Map<Integer, Map<String, Optional<String>>>> rows = new LinkedHashMap<>();
        sources.forEach(source -> rows.put(source, new LinkedHashMap<>()));
        batches.subList(0, run + 1)
                .forEach(batch -> batch.changes()
                        .forEach(change -> rows.get(change.source()).put(change.id(), change.row())));
        Map<SourceNode, List<Map<String, Optional<String>>>> lists = new LinkedHashMap<>();
        rows.forEach((source, each) -> lists.put(source, new ArrayList<>(each.values())));
        return lists;
    }

    /** The same with only those changes that are wanted; what changes a row that never came, does not happen. */
    public History keeping(Predicate<Change> wanted) {
        List<Integer> there = changes()
                .filter(change -> !change.update() && wanted.test(change))
                .map(Change::id)
                .toList();
        return new History(batches.stream()
                .map(batch -> new Batch(
                        batch.now(),
                        batch.changes().stream()
                                .filter(change -> wanted.test(change) && there.contains(change.id()))
                                .toList()))
                .toList());
    }

    /** The same with another value in the place of one: in that row, and in what it was and becomes while it has that value. */
    History replacing(Change one, String column, String other) {
        Optional<String> replaced = one.row().get(column);
        return new History(batches.stream()
                .map(batch -> new Batch(
                        batch.now(),
                        batch.changes().stream()
                                .map(change -> change.id() == one.id()
                                                && change.row().get(column).equals(replaced)
                                        ? change.with(column, Optional.of(other))
                                        : change)
                                .toList()))
                .toList());
    }

    /** The same without the run that follows a batch: what came before it comes before the next. */
    History joining(int batch) {
        List<Batch> joined = new ArrayList<>(batches);
        List<Change> changes = new ArrayList<>(joined.remove(batch).changes());
        changes.addAll(joined.get(batch).changes());
        joined.set(batch, new Batch(joined.get(batch).now(), changes));
        return new History(joined);
    }

    /** The same, in which all runs are at the time of the last. */
    public History atOnce() {
        Instant last = batches.get(batches.size() - 1).now();
        return new History(
                batches.stream().map(batch -> new Batch(last, batch.changes())).toList());
    }
}
