package dev.headrace.testing.proof;

import dev.headrace.Strategy;
import dev.headrace.graph.ColumnLineage;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.Increment;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.SourceNode;
import dev.headrace.run.ModelProofs;
import dev.headrace.run.PipelineRunner;
import dev.headrace.run.RunRefusedException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a model, and what may come to them.
 *
 * @param sources the sources
 * @param promises what each is held to
 * @param values the values of their columns
 * @param arrivals how rows come between two runs
 */
public record RandomSources(
        List<SourceNode> sources, Map<RelationName, Promises> promises, Values values, Arrivals arrivals) {
    public static RandomSources of(ModelProofs proofs, ModelNode model) {
        List<SourceNode> sources = proofs.sources(model);
        Map<RelationName, Promises> promises = new HashMap<>();
        sources.forEach(source -> promises.put(source.relation(), Promises.of(source, proofs.promises(source))));
        List<String> queries = proofs.definition().nodes().stream()
                .filter(ModelNode.class::isInstance)
                .map(node -> ((ModelNode) node).sql().text())
                .toList();
        return new RandomSources(
                sources,
                promises,
                Values.of(proofs.definition().prerequisites(), queries),
                model.increment()
                        .map(increment -> arrivals(proofs, model, increment, sources))
                        .orElse(Arrivals.NONE));
    }

    /** Rows come to where the increment looks for the newest ones; if nobody knows where that is, to all, and all times go on. */
    private static Arrivals arrivals(
            ModelProofs proofs, ModelNode model, Increment increment, List<SourceNode> sources) {
        Set<ColumnName> watermarks = upstream(proofs, model, increment.watermarks(), sources);
        if (watermarks.isEmpty()) {
            sources.forEach(source -> source.columns().stream()
                    .filter(RandomSources::isTime)
                    .forEach(column -> watermarks.add(new ColumnName(source.relation(), column.name()))));
        }
        Collection<RelationName> moving = watermarks.isEmpty()
                ? sources.stream().map(SourceNode::relation).toList()
                : watermarks.stream().map(ColumnName::relation).toList();
        boolean keyed = increment.strategy() != Strategy.APPEND;
        return new Arrivals(
                new HashSet<>(moving),
                watermarks,
                upstream(proofs, model, increment.key(), sources),
                keyed,
                keyed && !increment.lateBy().isEmpty() ? proofs.length(increment.lateBy()) : Duration.ZERO);
    }

    private static boolean isTime(NodeColumn column) {
        return column.type().orElse("").startsWith("timestamp") || column.type().equals(Optional.of("date"));
    }

    /** The sources' columns that these are computed from; of a pipeline put together by hand those of the same names. */
    private static Set<ColumnName> upstream(
            ModelProofs proofs, ModelNode model, List<String> columns, List<SourceNode> sources) {
        Predicate<ColumnName> computing;
        try {
            ColumnLineage lineage = PipelineRunner.of(proofs.definition()).columnLineage();
            Set<ColumnName> all = columns.stream()
                    .flatMap(column -> lineage.upstream(new ColumnName(model.relation(), column)).value().stream())
                    .collect(Collectors.toSet());
            computing = all::contains;
        } catch (RunRefusedException none) {
            computing = column -> columns.contains(column.column());
        }
        return columnsOf(sources).filter(computing).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<ColumnName> columnsOf(List<SourceNode> sources) {
        return sources.stream()
                .flatMap(source ->
                        source.columns().stream().map(column -> new ColumnName(source.relation(), column.name())));
    }

    /** The history of that seed: of every other one, what the model's key is computed from is never repeated in a source. */
    History history(long seed) {
        Histories histories = new Histories(sources, promises, values, arrivals);
        return (isKeyed(seed) ? histories.keyed() : histories).of(seed);
    }

    static boolean isKeyed(long seed) {
        return Math.floorMod(seed, 2) == 1;
    }

    /** The history without the rows that break a promise by themselves. */
    History kept(ModelProofs proofs, History history) {
        History kept = history;
        for (SourceNode source : sources) {
            List<Change> changes = kept.changes()
                    .filter(change -> change.source().equals(source))
                    .toList();
            Set<Integer> failing = proofs.failing(
                    source, changes.stream().map(change -> change.row()).toList());
            kept = kept.keeping(change -> changes.indexOf(change) < 0 || !failing.contains(changes.indexOf(change)));
        }
        return kept;
    }

    /** The rows at the end. */
    Map<SourceNode, List<Map<String, Optional<String>>>> rows(History history) {
        return history.at(history.batches().size() - 1, sources);
    }

    /** The rows before each run, of those sources to which something came. */
    Map<SourceNode, List<Map<String, Optional<String>>>> rows(History history, int run) {
        Map<SourceNode, List<Map<String, Optional<String>>>> rows = new LinkedHashMap<>(history.at(run, sources));
        if (run > 0) {
            rows.keySet()
                    .removeIf(source -> history.batches().get(run).changes().stream()
                            .noneMatch(change -> change.source().equals(source)));
        }
        return rows;
    }
}
