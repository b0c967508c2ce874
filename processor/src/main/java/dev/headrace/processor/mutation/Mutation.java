package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.diagnostic.Span;

/**
 * One thing that could be changed in a query.
 *
 * @param what what is changed, in a word or two
 * @param place what a reader is shown of the query, the changed text within it
 * @param change the changed text, and what stands there instead
 * @param repeats whether it changes nothing but how often the model's rows come
 */
public record Mutation(String what, Span place, Replacement change, boolean repeats) {
    /** The SQL with that change. */
    public String applied(String sql) {
        return sql.substring(0, change.span().start())
                + change.text()
                + sql.substring(change.span().end());
    }

    /** What the reader is shown, as it was. */
    public String was(String sql) {
        return oneLine(place.of(sql));
    }

    /** What the reader is shown, as it became. */
    public String became(String sql) {
        return oneLine(sql.substring(place.start(), change.span().start())
                + change.text()
                + sql.substring(change.span().end(), place.end()));
    }

    private static String oneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }
}
