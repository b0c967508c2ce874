package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A query as its author wrote it, with the places that differ from run to run. Relations are put in by position, so the
 * author's text is what the server gets; no syntax tree is ever printed.
 *
 * @param text the author's text, dbt forms included
 * @param edits the places to replace, in the order of their positions, without overlap
 */
public record SqlText(String text, List<Edit> edits) {
    public SqlText {
        Objects.requireNonNull(text, "text");
        edits = List.copyOf(edits);
        int end = 0;
        for (Edit edit : edits) {
            if (edit.start() < end || edit.end() < edit.start() || edit.end() > text.length()) {
                throw new IllegalArgumentException("edit out of order or out of the text: " + edit);
            }
            end = edit.end();
        }
    }

    /** A text that is sent as it stands. */
    public static SqlText of(String text) {
        return new SqlText(text, List.of());
    }

    /** The text between {@code start} and {@code end} (UTF-16 units, end exclusive) names that relation. */
    public SqlText relation(int start, int end, RelationName relation) {
        return with(new Edit.Relation(start, end, relation));
    }

    /** The text between {@code start} and {@code end} is not for the server: a dbt tag, a closing semicolon, a branch not taken. */
    public SqlText skip(int start, int end) {
        return with(new Edit.Skip(start, end));
    }

    /** The relations that it names, each once. */
    public Set<RelationName> relations() {
        return edits.stream()
                .filter(Edit.Relation.class::isInstance)
                .map(edit -> ((Edit.Relation) edit).relation())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text as one run sends it: each relation under the name that {@code names} gives it, nothing else changed. */
    public RenderedSql render(Function<RelationName, String> names) {
        return RenderedSql.of(this, names);
    }

    private SqlText with(Edit edit) {
        List<Edit> more = new ArrayList<>(edits);
        more.add(edit);
        return new SqlText(text, more);
    }

    /** A place of the text that is replaced before the text is sent. */
    public sealed interface Edit {
        /** Where it begins, in UTF-16 units. */
        int start();

        /** Where it ends, exclusive. */
        int end();

        /** A relation's name, or its mention as a column's qualifier. */
        record Relation(int start, int end, RelationName relation) implements Edit {}

        /** Text that is left out. */
        record Skip(int start, int end) implements Edit {}
    }
}
