package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;

/**
 * A dbt form in a text.
 *
 * @param kind what it is
 * @param inside the text between its brackets, without the signs that trim white space
 * @param span where the whole form stands
 */
record TemplatePart(Kind kind, String inside, Span span) {
    /** The three brackets of Jinja. */
    enum Kind {
        EXPRESSION("{{", "}}"),
        TAG("{%", "%}"),
        COMMENT("{#", "#}");

        private final String open;
        private final String close;

        Kind(String open, String close) {
            this.open = open;
            this.close = close;
        }

        String open() {
            return open;
        }

        String close() {
            return close;
        }
    }
}
