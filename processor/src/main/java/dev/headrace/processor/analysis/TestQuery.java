package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * The query of a data test, which selects the rows that fail. The places that the server gets otherwise do not overlap.
 *
 * @param sql the SQL as its author wrote it, or as a template became it
 * @param uses the places that name relations, in order
 * @param skips the places that are not for the server, in order
 * @param replacements the places where the server gets another text, in order
 * @param condition what is true of a row of the tested relation that fails, if that is all the query says
 */
public record TestQuery(
        String sql,
        List<RelationUse> uses,
        List<Span> skips,
        List<Replacement> replacements,
        Optional<String> condition) {
    public TestQuery {
        uses = List.copyOf(uses);
        skips = List.copyOf(skips);
        replacements = List.copyOf(replacements);
    }
}
