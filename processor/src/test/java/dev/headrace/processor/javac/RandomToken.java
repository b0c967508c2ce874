package dev.headrace.processor.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A few characters of a literal.
 *
 * @param source as they are written
 * @param value what they mean
 * @param offsets where in the source each character of the value begins
 */
record RandomToken(String source, String value, List<Integer> offsets) {
    private static final List<RandomToken> PLAIN = List.of(
            of("a"),
            of("select"),
            of("7"),
            of("."),
            of("'"),
            of("%s"),
            of("//"),
            of("/*"),
            of("ü"),
            of("\u00a0"),
            of("日本"),
            of("\uD83D\uDE00"),
            of("{{ x }}"),
            of("u0041"),
            of("(+)"));

    private static final List<RandomToken> ESCAPED = List.of(
            escape("\\n", "\n"),
            escape("\\t", "\t"),
            escape("\\b", "\b"),
            escape("\\f", "\f"),
            escape("\\r", "\r"),
            escape("\\s", " "),
            escape("\\\"", "\""),
            escape("\\'", "'"),
            escape("\\\\", "\\"),
            escape("\\377", "\u00ff"),
            escape("\\040", " "),
            new RandomToken("\\08", "\0" + "8", List.of(0, 2)),
            new RandomToken("\\129", "\n9", List.of(0, 3)),
            new RandomToken("\\471", "'1", List.of(0, 3)),
            new RandomToken("\\1234", "S4", List.of(0, 4)),
            new RandomToken("\\\\u0041", "\\u0041", List.of(0, 2, 3, 4, 5, 6)),
            new RandomToken("\\\\\\u0041", "\\A", List.of(0, 2)),
            new RandomToken("\\\\\\\\n", "\\\\n", List.of(0, 2, 4)),
            escape("\\u0041", "A"),
            escape("\\uuu00e9", "é"),
            escape("\\u005cn", "\n"),
            escape("\\u005c\\u0074", "\t"),
            escape("\\u005c\\u005c", "\\"),
            escape("\\u005c\"", "\""),
            escape("\\u005c\\u0022", "\""),
            escape("\\u005c061", "1"),
            new RandomToken("\\uD83D\\uDE00", "\uD83D\uDE00", List.of(0, 6)));

    private static final List<RandomToken> QUOTES = List.of(
            new RandomToken("\"a", "\"a", List.of(0, 1)),
            new RandomToken("\"\"a", "\"\"a", List.of(0, 1, 2)),
            new RandomToken("\\u0022a", "\"a", List.of(0, 6)),
            new RandomToken("\"\\\"\"a", "\"\"\"a", List.of(0, 1, 3, 4)),
            new RandomToken("\\\"\"\"a", "\"\"\"a", List.of(0, 2, 3, 4)));

    /** Characters that mean themselves. */
    static RandomToken of(String plain) {
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            offsets.add(i);
        }
        return new RandomToken(plain, plain, offsets);
    }

    static RandomToken next(Random random, boolean textBlock) {
        List<RandomToken> tokens = switch (random.nextInt(textBlock ? 5 : 4)) {
            case 0, 1 -> PLAIN;
            case 2, 3 -> ESCAPED;
            default -> QUOTES;
        };
        return tokens.get(random.nextInt(tokens.size()));
    }

    /** What one character means that may be written as a unicode escape. */
    static String translated(String source) {
        return source.startsWith("\\u")
                ? String.valueOf((char) Integer.parseInt(source.substring(source.length() - 4), 16))
                : source;
    }

    private static RandomToken escape(String source, String value) {
        return new RandomToken(source, value, List.of(0));
    }
}
