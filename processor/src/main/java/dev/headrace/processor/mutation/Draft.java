package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.AnalyzedQuery;
import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Words;
import dev.headrace.processor.sql.token.Words.Word;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.type.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A query, and the mutations that have been thought of so far. */
final class Draft {
    private final AnalyzedQuery query;
    private final Words words;
    private final List<Span> unseen;
    private final List<Mutation> mutations = new ArrayList<>();

    Draft(AnalyzedQuery query) {
        this.query = query;
        this.words = new Words(query.text().text());
        this.unseen = UnseenParts.of(query);
    }

    Query query() {
        return query.parsed().query();
    }

    AnalyzedExpressions known() {
        return query.expressions();
    }

    /** All nodes of that type. */
    <T> List<T> all(Class<T> type) {
        return SyntaxWalk.all(query(), type);
    }

    Catalog catalog() {
        return query.catalog();
    }

    boolean isNeverNull(Expression expression) {
        return known().value(expression).isNotNull();
    }

    String text(Span span) {
        return span.of(query.text().text());
    }

    /** The words between two places. */
    List<Word> words(int start, int end) {
        return words.between(start, end);
    }

    /** The first of those words between two places. */
    Optional<Word> word(int start, int end, String... expected) {
        Set<String> any = Set.of(expected);
        return words(start, end).stream()
                .filter(word -> any.contains(word.text()))
                .findFirst();
    }

    /** Another text in the place of that. */
    void replace(String what, Span span, String text) {
        change(what, span, span, text);
    }

    /** Another text in a part of what a reader is shown. */
    void change(String what, Span place, Span span, String text) {
        add(new Mutation(what, place, new Replacement(span, text), false));
    }

    /** Another text by which rows of a body come more often, or less. */
    void repeat(Query.Body body, Span span, String text) {
        add(new Mutation("duplicates", span, new Replacement(span, text), body == query().body()));
    }

    private void add(Mutation mutation) {
        Span place = mutation.place();
        boolean seen = unseen.stream().noneMatch(part -> part.start() <= place.start() && place.end() <= part.end());
        String before = text(mutation.change().span());
        if (seen && !before.equalsIgnoreCase(mutation.change().text())) {
            mutations.add(mutation);
        }
    }

    List<Mutation> mutations() {
        return mutations;
    }
}
