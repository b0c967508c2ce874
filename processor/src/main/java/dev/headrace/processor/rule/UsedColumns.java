package dev.headrace.processor.rule;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.ColumnOrigin;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.declaration.InterfaceName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns of what a model reads its own depend on. Ephemeral models, which are part of the queries that read them, are looked
 * through.
 *
 * @param models the models, analyzed
 */
public record UsedColumns(Map<InterfaceName, AnalyzedModel> models) {
    /** Columns of relations. */
    record Columns(Set<ColumnOrigin> all) {
        /** The names of those of that relation. */
        Set<String> of(InterfaceName relation) {
            return all.stream()
                    .filter(column -> column.relation().equals(relation))
                    .map(ColumnOrigin::column)
                    .collect(Collectors.toSet());
        }
    }

    /** All that a model reads; itself, if it is incremental. */
    Set<InterfaceName> readable(InterfaceName model) {
        Set<InterfaceName> all = new HashSet<>();
        Deque<InterfaceName> waiting = new ArrayDeque<>(List.of(model));
        while (!waiting.isEmpty()) {
            for (InterfaceName read : uses(models.get(waiting.remove()))) {
                if (all.add(read) && isEphemeral(read)) {
                    waiting.add(read);
                }
            }
        }
        if (models.get(model).declaration().isIncremental()) {
            all.add(model);
        }
        return all;
    }

    private static List<InterfaceName> uses(AnalyzedModel model) {
        Stream<RelationUse> growing = model.increment().stream().flatMap(branch -> branch.uses().stream());
        return Stream.concat(model.uses().stream(), growing)
                .map(RelationUse::relation)
                .distinct()
                .toList();
    }

    /**
     * What these columns of a model, and its rows, depend on; ephemeral models that are {@code given} are relations like others, and
     * given rows of its own the model grows.
     */
    Columns of(InterfaceName model, Collection<String> columns, Set<InterfaceName> given) {
        AnalyzedModel tested = models.get(model);
        Set<ColumnOrigin> found = new HashSet<>(origins(tested.relation(), columns));
        if (given.contains(model)) {
            tested.increment().ifPresent(branch -> found.addAll(origins(branch.relation(), columns)));
            Stream.concat(
                            columns.stream(),
                            tested.declaration().storage().incremental().stream()
                                    .flatMap(growing -> growing.uniqueKey().stream())
                                    .map(key -> tested.declaration()
                                            .columnName(key, tested.relation().names())))
                    .forEach(column -> found.add(new ColumnOrigin(model, column)));
        }
        Deque<ColumnOrigin> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            ColumnOrigin next = waiting.remove();
            if (isEphemeral(next.relation()) && !given.contains(next.relation())) {
                origins(models.get(next.relation()).relation(), List.of(next.column())).stream()
                        .filter(found::add)
                        .forEach(waiting::add);
            }
        }
        return new Columns(found);
    }

    private boolean isEphemeral(InterfaceName relation) {
        return Optional.ofNullable(models.get(relation))
                .filter(model -> model.declaration().materialized() == Materialized.EPHEMERAL)
                .isPresent();
    }

    private static Set<ColumnOrigin> origins(Relation relation, Collection<String> columns) {
        Set<ColumnOrigin> origins = new HashSet<>(relation.influence());
        relation.columns().stream()
                .filter(column -> columns.contains(column.name()))
                .map(Column::origins)
                .forEach(column -> origins.addAll(column.all()));
        return origins;
    }
}
