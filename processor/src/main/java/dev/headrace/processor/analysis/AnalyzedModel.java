package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.CommonTablesPlace;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A model and what its query was found to be. The places in the SQL that the server gets otherwise do not overlap.
 *
 * @param declaration the model
 * @param relation what the query yields
 * @param uses the places that name relations, in order
 * @param skips the places that are not for the server (dbt tags, a closing semicolon), in order
 * @param replacements the places where the server gets another text, in order
 * @param places where in the SQL each column of the relation comes from; empty if the query was not analyzed
 * @param commonTables where the queries of ephemeral models can be put; empty if it reads none
 * @param watermarks the columns of the model's own table whose greatest value the query asks for
 * @param increment the query by which an incremental model grows; empty if it is the same, or there is none
 */
public record AnalyzedModel(
        ModelDeclaration declaration,
        Relation relation,
        List<RelationUse> uses,
        List<Span> skips,
        List<Replacement> replacements,
        List<Span> places,
        Optional<CommonTablesPlace> commonTables,
        List<String> watermarks,
        Optional<AnalyzedModel> increment) {
    public AnalyzedModel {
        uses = List.copyOf(uses);
        skips = List.copyOf(skips);
        replacements = List.copyOf(replacements);
        places = List.copyOf(places);
        watermarks = List.copyOf(watermarks);
    }

    /** A model whose SQL runs as it stands but for these places. */
    public AnalyzedModel(ModelDeclaration declaration, Relation relation, List<RelationUse> uses, List<Span> skips) {
        this(declaration, relation, uses, skips, List.of(), List.of());
    }

    /** A model that each run makes anew, and that reads no ephemeral one. */
    public AnalyzedModel(
            ModelDeclaration declaration,
            Relation relation,
            List<RelationUse> uses,
            List<Span> skips,
            List<Replacement> replacements,
            List<Span> places) {
        this(declaration, relation, uses, skips, replacements, places, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same query declared and yielding otherwise. */
    public AnalyzedModel with(ModelDeclaration otherDeclaration, Relation otherRelation) {
        return new AnalyzedModel(
                otherDeclaration,
                otherRelation,
                uses,
                skips,
                replacements,
                places,
                commonTables,
                watermarks,
                increment);
    }

    /** The same model, growing so, and yielding what both queries do. */
    public AnalyzedModel growing(Relation both, Optional<AnalyzedModel> other) {
        return new AnalyzedModel(declaration, both, uses, skips, replacements, places, commonTables, watermarks, other);
    }

    /** The same query, which asks for the greatest values of these columns of the model's own table. */
    public AnalyzedModel watermarks(List<String> columns) {
        return new AnalyzedModel(
                declaration, relation, uses, skips, replacements, places, commonTables, columns, increment);
    }

    /** The same query, into which common tables can be put. */
    public AnalyzedModel with(Optional<CommonTablesPlace> place) {
        return new AnalyzedModel(
                declaration, relation, uses, skips, replacements, places, place, watermarks, increment);
    }
}
