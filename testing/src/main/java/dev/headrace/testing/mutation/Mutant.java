package dev.headrace.testing.mutation;

import dev.headrace.graph.SqlText;

/**
 * A model's SQL with one thing changed.
 *
 * @param what what is changed, in a word or two
 * @param start where the changed text begins in the SQL as its author wrote it
 * @param end where it ends, exclusive
 * @param text what stands there instead
 * @param was the part of the SQL that a reader is shown
 * @param became the same part, changed
 */
record Mutant(String what, int start, int end, String text, String was, String became) {
    SqlText applied(SqlText sql) {
        return sql.changed(start, end, text);
    }
}
