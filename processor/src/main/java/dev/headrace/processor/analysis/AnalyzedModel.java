package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;

/**
 * A model and what its query was found to be.
 *
 * @param declaration the model
 * @param relation what the query yields
 * @param uses the places that name relations, in order, without overlap
 * @param skips the places that are not for the server (dbt tags, a closing semicolon), in order, without overlap
 */
public record AnalyzedModel(ModelDeclaration declaration, Relation relation, List<RelationUse> uses, List<Span> skips) {
    public AnalyzedModel {
        uses = List.copyOf(uses);
        skips = List.copyOf(skips);
    }
}
