package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.AnalyzedQuery;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The mutants of a model.
 *
 * @param model the model
 * @param mutations the one change of each, by its place
 */
public record Mutants(ModelDeclaration model, List<Mutation> mutations) {
    public Mutants {
        mutations = List.copyOf(mutations);
    }

    /**
     * Those whose SQL is as sound as the model's own.
     *
     * @param queries the model's queries, that of a full build first
     * @param original the model
     * @param analysis analyzes the same model with other SQL; of faulty SQL it gives an unknown relation
     */
    public static Mutants of(
            List<AnalyzedQuery> queries, AnalyzedModel original, Function<ModelDeclaration, AnalyzedModel> analysis) {
        ModelDeclaration model = original.declaration();
        List<Mutation> sound = queries.stream()
                .flatMap(query -> thoughtOf(query).stream())
                .distinct()
                .filter(mutation -> queries.stream().allMatch(query -> keepsPlaces(query.model(), mutation.change())))
                .filter(mutation ->
                        isSound(original, analysis.apply(model.withSql(mutation.applied(model.sql()))), mutation))
                .sorted(Comparator.comparingInt(
                                (Mutation each) -> each.change().span().start())
                        .thenComparingInt(each -> each.change().span().end())
                        .thenComparing(each -> each.change().text()))
                .toList();
        return new Mutants(model, sound);
    }

    private static List<Mutation> thoughtOf(AnalyzedQuery query) {
        Draft draft = new Draft(query);
        new JoinMutations(draft).add();
        new ConditionMutations(draft).add();
        new ValueMutations(draft).add();
        new ConstantMutations(draft).add();
        new RowMutations(draft).add();
        return draft.mutations();
    }

    /** Whether what the server gets otherwise stays where it is, or falls away as a whole. */
    private static boolean keepsPlaces(AnalyzedModel model, Replacement change) {
        Stream<Span> places = Stream.of(
                        model.uses().stream().map(RelationUse::span),
                        model.skips().stream(),
                        model.replacements().stream().map(Replacement::span),
                        commonTables(model).stream())
                .flatMap(each -> each);
        Span span = change.span();
        boolean skipped =
                model.skips().stream().anyMatch(skip -> skip.start() < span.start() && span.end() < skip.end());
        return skipped || places.allMatch(place -> keeps(place, span));
    }

    private static boolean keeps(Span place, Span change) {
        if (place.start() == place.end()) {
            return place.end() < change.start() || change.end() < place.start();
        }
        boolean apart = place.end() <= change.start() || change.end() <= place.start();
        return apart || change.start() <= place.start() && place.end() <= change.end();
    }

    private static Optional<Span> commonTables(AnalyzedModel model) {
        return model.commonTables().map(at -> new Span(at.position(), at.position()));
    }

    /** Whether it has the same columns, and rows that are not proved to be the same. */
    private static boolean isSound(AnalyzedModel original, AnalyzedModel mutant, Mutation mutation) {
        boolean proved = mutation.repeats()
                && Stream.of(original, mutant)
                        .allMatch(each -> !each.relation().keys().isEmpty())
                && !original.declaration().isIncremental();
        return mutant.relation().known() && !proved && columns(original).equals(columns(mutant));
    }

    private static List<List<Object>> columns(AnalyzedModel model) {
        List<List<Object>> columns = new ArrayList<>();
        Stream.concat(Stream.of(model), model.increment().stream())
                .flatMap(each -> each.relation().columns().stream())
                .forEach((Column column) -> columns.add(List.of(column.name(), column.type())));
        return columns;
    }
}
