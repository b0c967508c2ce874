package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Words.Word;
import dev.headrace.processor.sql.tree.Expression.Call;
import dev.headrace.processor.sql.tree.Query;
import dev.headrace.processor.sql.tree.Query.Select;
import dev.headrace.processor.sql.tree.Query.SetOperation;
import dev.headrace.processor.sql.tree.SortKey;
import dev.headrace.processor.sql.tree.SortKey.Direction;
import dev.headrace.processor.sql.tree.Window;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rows that come once or repeatedly, and the order where it decides which there are or what they hold. */
final class RowMutations {
    private final Draft draft;
    private final UncountedRows uncounted;

    RowMutations(Draft draft) {
        this.draft = draft;
        this.uncounted = new UncountedRows(draft.query());
    }

    void add() {
        draft.all(Select.class).forEach(this::distinct);
        Set<SetOperation> recursive = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Query query : draft.all(Query.class)) {
            if (query.recursive()) {
                query.with().forEach(table -> recursive.addAll(SyntaxWalk.all(table, SetOperation.class)));
            }
            query.orderBy().forEach(this::turn);
        }
        draft.all(SetOperation.class).stream()
                .filter(operation -> !recursive.contains(operation) && !uncounted.contains(operation))
                .forEach(this::union);
        draft.all(Window.class).forEach(this::window);
        draft.all(Call.class).forEach(call -> call.orderBy().forEach(this::turn));
    }

    private void distinct(Select select) {
        if (select.distinct() && !uncounted.contains(select)) {
            int end = select.targets().isEmpty()
                    ? select.span().end()
                    : select.targets().get(0).span().start();
            draft.word(select.span().start(), end, "distinct")
                    .ifPresent(word -> draft.repeat(select, word.span(), "all"));
        }
    }

    /** In a recursive query it would not end. */
    private void union(SetOperation operation) {
        String name = operation.operator().name().toLowerCase(Locale.ROOT);
        List<Word> words = draft.words(
                operation.left().span().end(), operation.right().span().start());
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals(name)) {
                boolean all = operation.all() && i + 1 < words.size();
                Span span = all
                        ? words.get(i).span().to(words.get(i + 1).span())
                        : words.get(i).span();
                draft.repeat(operation, span, operation.all() ? name : name + " all");
                return;
            }
        }
    }

    private void window(Window window) {
        window.orderBy().forEach(this::turn);
        if (!window.partitionBy().isEmpty()) {
            Span first = window.partitionBy().get(0).span();
            Span last =
                    window.partitionBy().get(window.partitionBy().size() - 1).span();
            draft.word(window.span().start(), first.start(), "partition")
                    .map(word -> word.span().to(last))
                    .ifPresent(span -> draft.replace("partition", span, ""));
        }
    }

    private void turn(SortKey key) {
        if (key.using().isPresent()) {
            return;
        }
        Span expression = key.expression().span();
        if (key.direction().isEmpty()) {
            draft.change("order", expression, new Span(expression.end(), expression.end()), " desc");
            return;
        }
        List<Word> after = draft.words(expression.end(), draft.query().span().end());
        after.stream()
                .filter(word -> word.text().equals("asc") || word.text().equals("desc"))
                .findFirst()
                .ifPresent(word -> draft.change(
                        "order",
                        expression.to(word.span()),
                        word.span(),
                        key.direction().get() == Direction.ASC ? "desc" : "asc"));
    }
}
