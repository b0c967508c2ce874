package dev.headrace.processor.sql.token;

/** How PostgreSQL's lexer reads operators (section 4.1.3 of its manual). */
final class Operators {
    private static final String CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String MAY_END_IN_SIGN = "~!@#%^&|`?";

    private Operators() {}

    /** The operator that begins there; empty if none does. */
    static String at(String sql, int begin) {
        int end = begin;
        while (end < sql.length() && CHARACTERS.indexOf(sql.charAt(end)) >= 0 && !commentAt(sql, end)) {
            end++;
        }
        String operator = sql.substring(begin, end);
        return operator.chars().anyMatch(c -> MAY_END_IN_SIGN.indexOf(c) >= 0) ? operator : withoutSigns(operator);
    }

    /** {@code a=-1} compares with minus one: an operator of these characters cannot end in a sign. */
    private static String withoutSigns(String operator) {
        int end = operator.length();
        while (end > 1 && (operator.charAt(end - 1) == '+' || operator.charAt(end - 1) == '-')) {
            end--;
        }
        return operator.substring(0, end);
    }

    private static boolean commentAt(String sql, int i) {
        return sql.startsWith("--", i) || sql.startsWith("/*", i);
    }
}
