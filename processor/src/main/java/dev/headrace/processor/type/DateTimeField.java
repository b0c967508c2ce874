package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of the literal of a date, a time or an interval, as PostgreSQL cuts it ({@code ParseDateTime}).
 *
 * @param text the piece, in lower case
 */
record DateTimeField(Kind kind, String text) {
    private static final int MOST = 25;

    /** What a piece looks like. */
    enum Kind {
        NUMBER,
        STRING,
        DATE,
        TIME,
        /** A sign and a number. */
        ZONE,
        /** A sign and a word. */
        SPECIAL
    }

    /** The pieces of a literal; empty if it cannot be cut. */
    static Optional<List<DateTimeField>> of(String literal, int longest) {
        Cutter cutter = new Cutter(literal);
        List<DateTimeField> fields = new ArrayList<>();
        int length = 0;
        while (cutter.skipsToField()) {
            Optional<Kind> kind = fields.size() < MOST ? cutter.read() : Optional.empty();
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            fields.add(new DateTimeField(kind.get(), cutter.text()));
            length += cutter.text().length() + 1;
        }
        return cutter.isAtEnd() && length <= longest ? Optional.of(fields) : Optional.empty();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean startsWithDigit() {
        return !text.isEmpty() && isDigit(text.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Goes through the literal. */
    private static final class Cutter {
        private final String literal;
        private final StringBuilder piece = new StringBuilder();
        private int at;

        Cutter(String literal) {
            this.literal = literal;
        }

        String text() {
            return piece.toString().toLowerCase(Locale.ROOT);
        }

        boolean isAtEnd() {
            return at == literal.length();
        }

        private char peek() {
            return at < literal.length() ? literal.charAt(at) : 0;
        }

        private void take() {
            piece.append(literal.charAt(at++));
        }

        private boolean isAny(String characters) {
            return peek() != 0 && characters.indexOf(peek()) >= 0;
        }

        private void digitsAnd(String others) {
            while (isDigit(peek()) || isAny(others)) {
                take();
            }
        }

        private void letters() {
            while (isLetter(peek())) {
                take();
            }
        }

        /** Spaces and punctuation part the pieces. */
        boolean skipsToField() {
            while (!isAtEnd() && !isDigit(peek()) && !isLetter(peek()) && !isAny(".+-")) {
                boolean separates = InputSyntax.isSpace(peek()) || peek() > ' ' && peek() < 127;
                if (!separates) {
                    return false;
                }
                at++;
            }
            piece.setLength(0);
            return !isAtEnd();
        }

        Optional<Kind> read() {
            if (isDigit(peek())) {
                return Optional.of(digits());
            }
            if (peek() == '.') {
                take();
                digitsAnd("");
                return Optional.of(Kind.NUMBER);
            }
            return isLetter(peek()) ? Optional.of(word()) : signed();
        }

        private Kind digits() {
            digitsAnd("");
            if (peek() == ':') {
                digitsAnd(":.");
                return Kind.TIME;
            }
            if (!isAny("-/.")) {
                return Kind.NUMBER;
            }
            String delimiter = String.valueOf(peek());
            take();
            if (!isDigit(peek())) {
                while (isDigit(peek()) || isLetter(peek()) || isAny(delimiter)) {
                    take();
                }
                return Kind.DATE;
            }
            digitsAnd("");
            if (isAny(delimiter)) {
                digitsAnd(delimiter);
                return Kind.DATE;
            }
            return delimiter.equals(".") ? Kind.NUMBER : Kind.DATE;
        }

        /** A month, a day of the week, a special word, or a time zone, which may go on behind punctuation. */
        private Kind word() {
            letters();
            boolean goesOn = isAny("-/.")
                    || (peek() == '+' || isDigit(peek()))
                            && DateTimeWord.ofDate(text()).isEmpty();
            if (!goesOn) {
                return Kind.STRING;
            }
            do {
                take();
            } while (isAny("+-/_.:") || isDigit(peek()) || isLetter(peek()));
            return Kind.DATE;
        }

        private Optional<Kind> signed() {
            take();
            while (InputSyntax.isSpace(peek())) {
                at++;
            }
            if (isDigit(peek())) {
                digitsAnd(":.-");
                return Optional.of(Kind.ZONE);
            }
            boolean word = isLetter(peek());
            letters();
            return word ? Optional.of(Kind.SPECIAL) : Optional.empty();
        }
    }
}
