package dev.headrace.processor.javac;

/** The first thing a Java compiler does to a file: a backslash, one or more {@code u} and four digits are one character. */
final class UnicodeEscapes {
    private static final int DIGITS = 4;

    private UnicodeEscapes() {}

    /** That part of the source, translated. */
    static MappedText translate(String source, int start, int end) {
        MappedText.Builder translated = new MappedText.Builder();
        int at = start;
        while (at < end) {
            char unit = source.charAt(at);
            int digits = unit == '\\' ? digitsOfEscape(source, at) : -1;
            if (digits >= 0) {
                translated.add((char) Integer.parseInt(source, digits, digits + DIGITS, 16), at);
                at = digits + DIGITS;
            } else if (unit == '\\' && at + 1 < source.length() && source.charAt(at + 1) == '\\') {
                // The second of two backslashes begins no unicode escape, whatever follows.
                translated.add(unit, at).add(unit, at + 1);
                at += 2;
            } else {
                translated.add(unit, at);
                at++;
            }
        }
        return translated.endingAt(end);
    }

    /** Where the four digits of the unicode escape at that backslash begin; -1 if it is none. */
    private static int digitsOfEscape(String source, int backslash) {
        int at = backslash + 1;
        while (at < source.length() && source.charAt(at) == 'u') {
            at++;
        }
        boolean complete = at > backslash + 1 && at + DIGITS <= source.length();
        return complete && source.substring(at, at + DIGITS).matches("[0-9a-fA-F]{4}") ? at : -1;
    }
}
