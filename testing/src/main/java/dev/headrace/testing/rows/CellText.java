package dev.headrace.testing.rows;

import java.util.Optional;

/** A value as a text table writes it, so that it can be pasted into one. */
final class CellText {
    private CellText() {}

    static String of(Optional<String> value) {
        return value.map(text -> isPlain(text) ? text : "'" + text.replace("'", "''") + "'")
                .orElse("null");
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && !text.equals("null")
                && text.equals(text.strip())
                && !text.startsWith("'")
                && text.chars().noneMatch(c -> c == '|' || c == '\n' || c == '\r')
                && text.chars().anyMatch(c -> c != '-' && c != '+');
    }
}
