package dev.headrace.processor.analysis.function;

import dev.headrace.processor.analysis.relation.RelationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQL with places that are filled in later.
 *
 * @param pieces what it is put together from
 */
public record Template(List<Piece> pieces) {
    public Template {
        pieces = merged(pieces);
    }

    /** A part of a template. */
    public sealed interface Piece {
        /** Text as it is. */
        record Text(String text) implements Piece {}

        /** The parameter of a body at that 0-based position. */
        record Parameter(int position) implements Piece {}

        /** A relation's name, which each run puts in. */
        record Relation(RelationUse use) implements Piece {}
    }

    /** Text without open places. */
    public static Template of(String text) {
        return new Template(List.of(new Piece.Text(text)));
    }

    /** These one after the other; anything but a template is text. */
    public static Template concat(Object... parts) {
        List<Piece> pieces = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Template template) {
                pieces.addAll(template.pieces);
            } else {
                pieces.add(new Piece.Text(part.toString()));
            }
        }
        return new Template(pieces);
    }

    /** These with the separator between them. */
    public static Template join(String separator, List<Template> parts) {
        Template joined = of("");
        for (int i = 0; i < parts.size(); i++) {
            joined = i == 0 ? parts.get(i) : concat(joined, separator, parts.get(i));
        }
        return joined;
    }

    /** With the parameters filled in. */
    public Template fill(List<Template> arguments) {
        List<Piece> filled = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Parameter parameter) {
                filled.addAll(arguments.get(parameter.position()).pieces);
            } else {
                filled.add(piece);
            }
        }
        return new Template(filled);
    }

    /** How often that parameter stands in it. */
    public long uses(int parameter) {
        return pieces.stream().filter(new Piece.Parameter(parameter)::equals).count();
    }

    /** Its text; empty if there are open places. */
    public Optional<String> text() {
        if (pieces.isEmpty()) {
            return Optional.of("");
        }
        return pieces.size() == 1 && pieces.get(0) instanceof Piece.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    /** How long it is, an open place counting as nothing. */
    public int length() {
        return pieces.stream()
                .mapToInt(
                        piece -> piece instanceof Piece.Text text ? text.text().length() : 0)
                .sum();
    }

    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = merged.size() - 1;
            if (piece instanceof Piece.Text text && last >= 0 && merged.get(last) instanceof Piece.Text before) {
                merged.set(last, new Piece.Text(before.text() + text.text()));
            } else if (!(piece instanceof Piece.Text text) || !text.text().isEmpty()) {
                merged.add(piece);
            }
        }
        return List.copyOf(merged);
    }
}
