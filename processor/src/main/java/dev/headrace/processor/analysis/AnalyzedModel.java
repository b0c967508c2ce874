package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/**
 * A model and what its query was found to be. The places in the SQL that the server gets otherwise do not overlap.
 *
 * @param declaration the model
 * @param relation what the query yields
 * @param uses the places that name relations, in order
 * @param skips the places that are not for the server (dbt tags, a closing semicolon), in order
 * @param replacements the places where the server gets another text, in order
 * @param places where in the SQL each column of the relation comes from; empty if the query was not analyzed
 */
public record AnalyzedModel(
        ModelDeclaration declaration,
        Relation relation,
        List<RelationUse> uses,
        List<Span> skips,
        List<Replacement> replacements,
        List<Span> places) {
    public AnalyzedModel {
        uses = List.copyOf(uses);
        skips = List.copyOf(skips);
        replacements = List.copyOf(replacements);
        places = List.copyOf(places);
    }

    /** A model whose SQL runs as it stands but for these places. */
    public AnalyzedModel(ModelDeclaration declaration, Relation relation, List<RelationUse> uses, List<Span> skips) {
        this(declaration, relation, uses, skips, List.of(), List.of());
    }

    /** The same query declared and yielding otherwise. */
    public AnalyzedModel with(ModelDeclaration otherDeclaration, Relation otherRelation) {
        return new AnalyzedModel(otherDeclaration, otherRelation, uses, skips, replacements, places);
    }
}
