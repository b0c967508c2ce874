package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.type.Catalog;

/**
 * One query of a model, with all that was found of it.
 *
 * @param text its text
 * @param parsed its tree
 * @param expressions what was found of the tree's expressions
 * @param catalog what they were looked up in
 * @param model the model as this query makes it
 */
public record AnalyzedQuery(
        PlainSql text, ParsedQuery parsed, AnalyzedExpressions expressions, Catalog catalog, AnalyzedModel model) {
    /** The same query of another form of the model. */
    public AnalyzedQuery with(AnalyzedModel other) {
        return new AnalyzedQuery(text, parsed, expressions, catalog, other);
    }
}
