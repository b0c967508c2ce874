package dev.headrace.processor.sql;

/** How tightly operators bind, the loosest first (section 4.1.6 of the manual). */
enum Binding {
    /** No operator. */
    NONE,
    LOOSEST,
    OR,
    AND,
    NOT,
    /** IS and what follows it, ISNULL, NOTNULL. */
    IS,
    COMPARISON,
    /** BETWEEN, IN, LIKE, ILIKE, SIMILAR. */
    PATTERN,
    /** Every operator that is not listed. */
    OTHER,
    SUM,
    PRODUCT,
    POWER,
    /** AT TIME ZONE. */
    AT,
    COLLATE,
    SIGN,
    CAST;

    /** How tightly that operator binds its operands. */
    static Binding of(String operator) {
        return switch (operator) {
            case "=", "<", ">", "<=", ">=", "<>" -> COMPARISON;
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            case "^" -> POWER;
            case "=>" -> NONE;
            default -> OTHER;
        };
    }

    /** What the right operand of an operator that goes from the left must bind. */
    Binding tighter() {
        return values()[ordinal() + 1];
    }

    boolean isLooserThan(Binding other) {
        return ordinal() < other.ordinal();
    }

    /** Whether several may stand in a row without parentheses. */
    boolean chains() {
        return this != IS && this != COMPARISON && this != PATTERN;
    }
}
