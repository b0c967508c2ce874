package dev.headrace.processor.analysis;

/** A place where an expression of a query stands, and what may not stand there ({@code ParseExprKind} of PostgreSQL's parser). */
enum Clause {
    SELECT("SELECT", true, true, true),
    ORDER_BY("ORDER BY", true, true, true),
    DISTINCT_ON("DISTINCT ON", true, true, true),
    GROUP_BY("GROUP BY", false, false, true),
    WHERE("WHERE", false, false, false),
    HAVING("HAVING", true, false, false),
    FILTER("FILTER", false, false, false),
    JOIN("JOIN conditions", false, false, false),
    LIMIT("LIMIT", false, false, false),
    OFFSET("OFFSET", false, false, false),
    VALUES("VALUES", false, false, false),
    FROM_FUNCTION("functions in FROM", false, false, true),
    FROM_QUERY("FROM clause of their own query level", false, true, true),
    WINDOW("window definitions", true, false, true),
    WINDOW_ROWS("window ROWS", false, false, false),
    WINDOW_RANGE("window RANGE", false, false, false),
    WINDOW_GROUPS("window GROUPS", false, false, false);

    private final String words;
    private final boolean aggregates;
    private final boolean windows;
    private final boolean sets;

    Clause(String words, boolean aggregates, boolean windows, boolean sets) {
        this.words = words;
        this.aggregates = aggregates;
        this.windows = windows;
        this.sets = sets;
    }

    /** As PostgreSQL's messages name it. */
    String words() {
        return words;
    }

    /** As messages about window functions and sets name it, which know no kinds of frames. */
    String coarse() {
        return name().startsWith("WINDOW") ? WINDOW.words : words;
    }

    boolean mayAggregate() {
        return aggregates;
    }

    boolean mayHaveWindows() {
        return windows;
    }

    boolean mayReturnSets() {
        return sets;
    }
}
