package dev.headrace.processor.sql.token;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Strings with C-style escapes (section 4.1.2.2 of the manual). */
final class EscapeStrings {
    private static final String LETTERS = "bfnrt";
    private static final String MEANINGS = "\b\f\n\r\t";

    private final String raw;
    private final Span span;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at;

    private EscapeStrings(String raw, Span span) {
        this.raw = raw;
        this.span = span;
    }

    /** What stands between the quotes with its escapes undone. */
    static String decode(String raw, Span span) {
        return raw.indexOf('\\') < 0 ? raw.replace("''", "'") : new EscapeStrings(raw, span).decode();
    }

    private String decode() {
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '\\') {
                at++;
                escape();
            } else {
                int codePoint = raw.codePointAt(at);
                put(codePoint);
                at += Character.charCount(codePoint) + (c == '\'' ? 1 : 0);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void escape() {
        char c = raw.charAt(at);
        int letter = LETTERS.indexOf(c);
        if (letter >= 0) {
            put(MEANINGS.charAt(letter));
            at++;
        } else if (c == 'x' && digits(at + 1, 2, 16) > 0) {
            int length = digits(at + 1, 2, 16);
            bytes.write(Integer.parseInt(raw, at + 1, at + 1 + length, 16));
            at += 1 + length;
        } else if (c >= '0' && c <= '7') {
            int length = digits(at, 3, 8);
            bytes.write(Integer.parseInt(raw, at, at + length, 8) & 0xff);
            at += length;
        } else if (c == 'u' || c == 'U') {
            put(unicode());
        } else {
            int codePoint = raw.codePointAt(at);
            put(codePoint);
            at += Character.charCount(codePoint);
        }
    }

    private int unicode() {
        int first = unit();
        if (!UnicodeEscapes.isHalf(first)) {
            return first;
        }
        if (Character.isHighSurrogate((char) first) && raw.regionMatches(true, at, "\\u", 0, 2)) {
            at++;
            int second = unit();
            if (second <= Character.MAX_VALUE && Character.isLowSurrogate((char) second)) {
                return Character.toCodePoint((char) first, (char) second);
            }
        }
        throw SyntaxFault.of(span, UnicodeEscapes.HALF);
    }

    private int unit() {
        int length = raw.charAt(at) == 'u' ? 4 : 8;
        if (digits(at + 1, length, 16) < length) {
            throw UnsupportedSql.of(new SyntaxFault(
                    Code.INVALID_ESCAPE_SEQUENCE,
                    span,
                    "invalid Unicode escape",
                    List.of("Unicode escapes must be \\uXXXX or \\UXXXXXXXX.")));
        }
        long value = Long.parseLong(raw, at + 1, at + 1 + length, 16);
        if (!Character.isValidCodePoint((int) value) || value > Character.MAX_CODE_POINT) {
            throw SyntaxFault.of(span, "invalid Unicode escape value");
        }
        at += 1 + length;
        return (int) value;
    }

    /** How many digits stand there, at most so many. */
    private int digits(int from, int most, int radix) {
        int count = 0;
        while (count < most && from + count < raw.length() && Character.digit(raw.charAt(from + count), radix) >= 0) {
            count++;
        }
        return count;
    }

    private void put(int codePoint) {
        bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
    }
}
