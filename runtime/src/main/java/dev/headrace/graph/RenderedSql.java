package dev.headrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A query as it is sent, and the way back to the place in the author's text.
 *
 * @param text what is sent
 * @param pieces the parts it consists of, in order
 */
public record RenderedSql(String text, List<Piece> pieces) {
    public RenderedSql {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of what is sent.
     *
     * @param start where it begins in what is sent
     * @param origin where its counterpart begins in the author's text
     * @param verbatim whether it is the author's own text, character by character
     */
    public record Piece(int start, int origin, boolean verbatim) {}

    static RenderedSql of(SqlText sql, Function<SqlText.Edit, String> names) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (SqlText.Edit edit : sql.edits()) {
            pieces.add(new Piece(text.length(), done, true));
            text.append(sql.text(), done, edit.start());
            pieces.add(new Piece(text.length(), edit.start(), false));
            text.append(replacement(sql, edit, names));
            done = edit.end();
        }
        pieces.add(new Piece(text.length(), done, true));
        text.append(sql.text(), done, sql.text().length());
        return new RenderedSql(text.toString(), pieces);
    }

    private static String replacement(SqlText sql, SqlText.Edit edit, Function<SqlText.Edit, String> names) {
        return edit instanceof SqlText.Edit.Skip
                ? gap(sql.text().substring(edit.start(), edit.end()))
                : names.apply(edit);
    }

    /** What was left out keeps the words around it apart, and ends a comment before it if it held the end of a line. */
    private static String gap(String skipped) {
        return skipped.indexOf('\n') < 0 && skipped.indexOf('\r') < 0 ? " " : "\n";
    }

    /** The place in the author's text (0-based, UTF-16) of that place in what is sent. */
    public int originOf(int position) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.start() <= position) {
                found = piece;
            }
        }
        return found.verbatim() ? found.origin() + position - found.start() : found.origin();
    }
}
