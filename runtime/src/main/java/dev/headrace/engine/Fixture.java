package dev.headrace.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that a table has for a trial.
 *
 * @param table the table
 * @param rows the rows, each by column as PostgreSQL's text or null; a column that a row lacks is null, or, where it never is,
 *     the smallest value of its type
 */
public record Fixture(Expectation table, List<Map<String, Optional<String>>> rows) {
    public Fixture {
        rows = List.copyOf(rows);
    }
}
