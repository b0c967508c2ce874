package dev.headrace.processor.mutation;

import dev.headrace.processor.analysis.MissingSide;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Words.Word;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.FromItem.Join;
import dev.headrace.processor.sql.tree.FromItem.Kind;
import dev.headrace.processor.sql.tree.Query.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins that keep more rows, or fewer. */
final class JoinMutations {
    private static final Set<String> KINDS = Set.of("left", "right", "full", "inner", "outer");

    private final Draft draft;
    private final MissingSide missing;

    JoinMutations(Draft draft) {
        this.draft = draft;
        this.missing = new MissingSide(draft.known(), draft.catalog());
    }

    void add() {
        for (Select select : draft.all(Select.class)) {
            List<Expression> conditions =
                    new ArrayList<>(select.where().stream().toList());
            select.from().forEach(item -> add(item, conditions));
        }
    }

    /** {@code conditions} hold of every row in the end. */
    private void add(FromItem item, List<Expression> conditions) {
        if (!(item instanceof Join join)) {
            return;
        }
        List<Expression> below = new ArrayList<>(conditions);
        if (join.kind() == Kind.INNER) {
            join.on().ifPresent(below::add);
        }
        add(join.left(), below);
        add(join.right(), below);
        boolean dropsLeft = missing.isDropped(join.left(), conditions);
        boolean dropsRight = missing.isDropped(join.right(), conditions);
        switch (join.kind()) {
            case INNER -> change(join, "left ", dropsRight);
            case LEFT -> change(join, "", dropsRight);
            case RIGHT -> change(join, "", dropsLeft);
            case FULL -> {
                change(join, "left ", dropsLeft);
                change(join, "right ", dropsRight);
            }
            case CROSS -> {}
        }
    }

    private void change(Join join, String kind, boolean same) {
        List<Word> words =
                draft.words(join.left().span().end(), join.right().span().start());
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            last = words.get(i).text().equals("join") ? i : last;
        }
        if (same || join.natural() || last < 0) {
            return;
        }
        int first = last;
        while (first > 0 && KINDS.contains(words.get(first - 1).text())) {
            first--;
        }
        Span place = words.get(first).span().to(words.get(last).span());
        draft.replace("join", place, kind + "join");
    }
}
