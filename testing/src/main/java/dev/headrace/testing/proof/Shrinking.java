package dev.headrace.testing.proof;

import dev.headrace.graph.NodeColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for a history that fails as another does, with fewer runs, fewer rows and simpler values. */
public final class Shrinking {
    private static final int ATTEMPTS = 400;

    private final Values values;
    private final Arrivals arrivals;
    private final Predicate<History> fails;
    private int left = ATTEMPTS;

    /** {@code fails} says whether a history does; what breaks a promise does not. */
    public Shrinking(Values values, Arrivals arrivals, Predicate<History> fails) {
        this.values = values;
        this.arrivals = arrivals;
        this.fails = fails;
    }

    /** The least that was found. */
    public History of(History history) {
        List<Function<History, Stream<History>>> ways =
                List.of(this::fewerRuns, this::fewerRows, Shrinking::fewerBatches, this::simplerValues);
        History least = history;
        boolean shrunk = true;
        while (shrunk && left > 0) {
            shrunk = false;
            for (Function<History, Stream<History>> way : ways) {
                for (Optional<History> next = first(way.apply(least));
                        next.isPresent();
                        next = first(way.apply(least))) {
                    least = next.get();
                    shrunk = true;
                }
            }
        }
        return least;
    }

    private Optional<History> first(Stream<History> candidates) {
        return candidates.takeWhile(candidate -> left-- > 0).filter(fails).findFirst();
    }

    /** All that came before a run never came, and there was no run. */
    private Stream<History> fewerRuns(History history) {
        return IntStream.range(0, history.batches().size())
                .filter(batch -> history.batches().size() > 1)
                .mapToObj(batch -> {
                    List<Change> gone = history.batches().get(batch).changes();
                    History rest = history.keeping(change -> !gone.contains(change));
                    return batch + 1 < rest.batches().size()
                            ? rest.joining(batch)
                            : new History(rest.batches().subList(0, batch));
                });
    }

    private Stream<History> fewerRows(History history) {
        return history.changes().map(gone -> history.keeping(change -> change != gone));
    }

    private static Stream<History> fewerBatches(History history) {
        return IntStream.range(0, history.batches().size() - 1).mapToObj(history::joining);
    }

    private Stream<History> simplerValues(History history) {
        return history.changes()
                .flatMap(change -> change.source().columns().stream()
                        .flatMap(column ->
                                simpler(change, column).map(value -> history.replacing(change, column.name(), value))));
    }

    /** The first of its type's values, if it is not that. */
    private Stream<String> simpler(Change change, NodeColumn column) {
        Optional<String> value = change.row().get(column.name());
        if (value.isEmpty() || arrivals.isWatermark(change.source().relation(), column.name())) {
            return Stream.empty();
        }
        return values.of(column.type().orElse("text")).stream()
                .limit(1)
                .filter(simplest -> !simplest.equals(value.get()));
    }
}
