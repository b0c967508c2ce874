package dev.headrace.processor.analysis.expression;

import java.util.Map;

/** What LIKE and its kin stand for (section 9.7 of the manual). */
final class PatternOperators {
    private static final Map<String, String> SYMBOLS = Map.of(
            "LIKE", "~~",
            "NOT LIKE", "!~~",
            "ILIKE", "~~*",
            "NOT ILIKE", "!~~*",
            "SIMILAR TO", "~",
            "NOT SIMILAR TO", "!~");

    private PatternOperators() {}

    static boolean contains(String operator) {
        return SYMBOLS.containsKey(operator);
    }

    /** The operator's symbol; a symbol is its own. */
    static String symbol(String operator) {
        return SYMBOLS.getOrDefault(operator, operator);
    }
}
