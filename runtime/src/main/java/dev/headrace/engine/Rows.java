package dev.headrace.engine;

import java.util.List;

/**
 * Rows as text.
 *
 * @param headings the columns in order
 * @param rows the rows; a null value is null
 */
public record Rows(List<Heading> headings, List<List<String>> rows) {
    public Rows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param numeric whether its values are numbers, which are aligned to the right
     */
    public record Heading(String name, boolean numeric) {}
}
