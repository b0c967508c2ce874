package dev.headrace.testing.proof;

import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.testing.proof.History.Batch;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes histories of sources, each by its seed. */
public final class Histories {
    private static final List<Duration> STEPS =
            List.of(Duration.ofMinutes(40), Duration.ofHours(9), Duration.ofDays(1), Duration.ofDays(2));
    private static final int ROWS = 5;
    private static final int RUNS = 3;

    private final List<SourceNode> sources;
    private final Map<RelationName, Promises> promises;
    private final Values values;
    private final Arrivals arrivals;

    /** Of these sources, those that others refer to before these. */
    public Histories(List<SourceNode> sources, Map<RelationName, Promises> promises, Values values, Arrivals arrivals) {
        this.sources = inOrder(sources, promises);
        this.promises = Map.copyOf(promises);
        this.values = values;
        this.arrivals = arrivals;
    }

    /** The same, in which what the model's key is computed from is never repeated in a source. */
    public Histories keyed() {
        Map<RelationName, Promises> more = new LinkedHashMap<>(promises);
        for (RelationName source : arrivals.moving()) {
            Set<String> columns = arrivals.key().stream()
                    .filter(column -> column.relation().equals(source))
                    .map(column -> column.column())
                    .collect(Collectors.toSet());
            if (!columns.isEmpty()) {
                more.put(source, promises.get(source).unique(columns));
            }
        }
        return new Histories(sources, more, values, arrivals);
    }

    private static List<SourceNode> inOrder(List<SourceNode> sources, Map<RelationName, Promises> promises) {
        List<SourceNode> ordered = new ArrayList<>();
        List<SourceNode> waiting = new ArrayList<>(sources);
        while (!waiting.isEmpty()) {
            Set<RelationName> later = waiting.stream().map(SourceNode::relation).collect(Collectors.toSet());
            SourceNode next = waiting.stream()
                    .filter(source -> promises.get(source.relation()).parents().stream()
                            .noneMatch(parent -> !parent.equals(source.relation()) && later.contains(parent)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The history of that seed; nothing comes, if all of its rows are there from the start. */
    public History of(long seed) {
        Random random = new Random(seed);
        Duration step = STEPS.get(random.nextInt(STEPS.size()));
        RandomRow rows = new RandomRow(random, promises, values, arrivals);
        List<Batch> batches = new ArrayList<>();
        int runs = arrivals.moving().isEmpty() ? 1 : 2 + random.nextInt(RUNS);
        Instant now = Values.START;
        for (int run = 0; run < runs; run++) {
            Instant before = now;
            now = now.plusSeconds(1 + random.nextInt((int) step.toSeconds())).plus(1, ChronoUnit.MINUTES);
            batches.add(run == 0 ? first(rows, random, before, now) : next(rows, random, before, now));
        }
        return new History(batches);
    }

    private Batch first(RandomRow rows, Random random, Instant before, Instant now) {
        List<Change> changes = new ArrayList<>();
        for (SourceNode source : sources) {
            for (int i = 1 + random.nextInt(ROWS); i > 0; i--) {
                rows.insert(source, moment(random, before, now)).ifPresent(changes::add);
                rows.repeat(source).ifPresent(changes::add);
            }
        }
        return new Batch(now, changes);
    }

    /** Rows come, some of them late, and rows change. */
    private Batch next(RandomRow rows, Random random, Instant before, Instant now) {
        List<Change> changes = new ArrayList<>();
        for (SourceNode source : sources) {
            if (arrivals.moving().contains(source.relation())) {
                for (int i = random.nextInt(ROWS); i > 0; i--) {
                    Optional<Change> update = arrivals.changes() && random.nextInt(3) == 0
                            ? rows.update(source, moment(random, before, now))
                            : Optional.empty();
                    boolean late = !arrivals.late().isZero() && random.nextInt(3) == 0;
                    Instant from = late ? now.minus(arrivals.late()).plusSeconds(1) : before;
                    update.or(() -> rows.insert(source, moment(random, from, now)))
                            .ifPresent(changes::add);
                    rows.repeat(source).ifPresent(changes::add);
                }
            }
        }
        return new Batch(now, changes);
    }

    /** After one and before the other. */
    private static Instant moment(Random random, Instant after, Instant before) {
        long seconds = Math.max(1, Duration.between(after, before).toSeconds() - 1);
        return after.plusSeconds(1 + (long) (random.nextDouble() * seconds));
    }
}
