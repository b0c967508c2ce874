package dev.headrace.processor.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One literal of a concatenation.
 *
 * @param textBlock whether it is a text block
 * @param content what stands between its delimiters
 */
record StringLiteral(boolean textBlock, MappedText content) {
    private static final String FENCE = "\"\"\"";

    /** The literals of the expression the source begins with; empty if anything but literals, {@code +} and parentheses is in it. */
    static Optional<List<StringLiteral>> concatenation(MappedText source) {
        List<StringLiteral> literals = new ArrayList<>();
        int open = 0;
        int at = blank(source, 0);
        while (at < source.length()) {
            for (; source.startsWith("(", at); open++) {
                at = blank(source, at + 1);
            }
            int closing = source.startsWith("\"", at) ? closing(source, at) : -1;
            if (closing < 0) {
                return Optional.empty();
            }
            StringLiteral literal = literal(source, at, closing);
            literals.add(literal);
            at = blank(source, closing + (literal.textBlock ? FENCE.length() : 1));
            for (; open > 0 && source.startsWith(")", at); open--) {
                at = blank(source, at + 1);
            }
            if (!source.startsWith("+", at)) {
                return open == 0 ? Optional.of(literals) : Optional.empty();
            }
            at = blank(source, at + 1);
        }
        return Optional.empty();
    }

    private static StringLiteral literal(MappedText source, int at, int closing) {
        boolean textBlock = source.startsWith(FENCE, at);
        return new StringLiteral(textBlock, source.part(textBlock ? secondLine(source, at) : at + 1, closing));
    }

    /** Where the delimiter that closes the literal begins; -1 if there is none. */
    private static int closing(MappedText source, int opening) {
        boolean textBlock = source.startsWith(FENCE, opening);
        String delimiter = textBlock ? FENCE : "\"";
        int at = opening + delimiter.length();
        while (at < source.length() && !source.startsWith(delimiter, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at < source.length() ? at : -1;
    }

    private static int secondLine(MappedText source, int opening) {
        int at = opening + FENCE.length();
        while (source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            at++;
        }
        return at + (source.startsWith("\r\n", at) ? 2 : 1);
    }

    /** The first place from there on that is neither white space nor a comment. */
    private static int blank(MappedText source, int from) {
        int at = from;
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                at = after(source, at, "\n", "\r");
            } else if (source.startsWith("/*", at)) {
                at = after(source, at + 2, "*/", "*/");
            } else if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int after(MappedText source, int from, String mark, String otherMark) {
        int at = from;
        while (at < source.length() && !source.startsWith(mark, at) && !source.startsWith(otherMark, at)) {
            at++;
        }
        return Math.min(source.length(), at + mark.length());
    }
}
