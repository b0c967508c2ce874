package dev.headrace.processor.declaration;

import java.util.Locale;

/** An SQL condition as a part of a data test's name: {@code amount >= 0} is {@code amount_at_least_0}. */
final class ConditionName {
    private static final int LONGEST = 48;
    private static final String[][] WORDS = {
        {"<>|!=", " is not "},
        {">=", " at least "},
        {"<=", " at most "},
        {"=", " is "},
        {">", " above "},
        {"<", " below "},
        {"-(?=\\s*\\d)", " minus "}
    };

    private ConditionName() {}

    /** Cut where a word ends. */
    static String of(String condition) {
        String text = condition;
        for (String[] word : WORDS) {
            text = text.replaceAll(word[0], word[1]);
        }
        String name = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{javaLetterOrDigit}]+", "_")
                .replaceAll("^_+|_+$", "");
        if (name.length() <= LONGEST) {
            return name.isEmpty() ? "holds" : name;
        }
        int end = name.lastIndexOf('_', LONGEST);
        return name.substring(0, end <= 0 ? LONGEST : end);
    }
}
