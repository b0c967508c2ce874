package dev.headrace.processor.diagnostic;

/**
 * A part of a text.
 *
 * @param start the 0-based index of its first UTF-16 unit
 * @param end the index after its last one; {@code start} for a place between characters
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The span from this one's start to the other's end. */
    public Span to(Span other) {
        return new Span(start, Math.max(end, other.end));
    }

    /** The part of that text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
