package dev.headrace.processor.javac;

import java.util.function.BiConsumer;

/** The last thing a Java compiler does to a literal: {@code \n}, {@code \"}, octal and the other escapes become characters. */
final class EscapeSequences {
    private EscapeSequences() {}

    /** Appends the value of what is written; tells where in it each escape starts and ends. */
    static void translate(MappedText written, MappedText.Builder value, BiConsumer<Integer, Integer> escapes) {
        int at = 0;
        while (at < written.length()) {
            if (written.charAt(at) != '\\' || at + 1 == written.length()) {
                value.add(written.charAt(at), written.offset(at));
                at++;
                continue;
            }
            int end = end(written, at);
            if (written.charAt(at + 1) != '\n') {
                value.add(meaning(written.text().substring(at + 1, end)), written.offset(at));
            }
            escapes.accept(at, end);
            at = end;
        }
    }

    /** Where the escape that begins at that backslash ends: octal ones have up to three digits, the others one character. */
    private static int end(MappedText written, int backslash) {
        int first = backslash + 1;
        int longest = written.charAt(first) <= '3' ? 3 : 2;
        int end = first;
        while (end < written.length() && end - first < longest && isOctal(written.charAt(end))) {
            end++;
        }
        return Math.max(end, first + 1);
    }

    private static char meaning(String escape) {
        if (isOctal(escape.charAt(0))) {
            return (char) Integer.parseInt(escape, 8);
        }
        return switch (escape.charAt(0)) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 's' -> ' ';
            case 't' -> '\t';
            default -> escape.charAt(0);
        };
    }

    private static boolean isOctal(char digit) {
        return digit >= '0' && digit <= '7';
    }
}
