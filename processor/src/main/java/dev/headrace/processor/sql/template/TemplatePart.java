package dev.headrace.processor.sql.template;

import dev.headrace.processor.diagnostic.Span;

/**
 * A dbt form in a text.
 *
 * @param kind what it is
 * @param inside the text between its brackets, without the signs that trim white space
 * @param span where the whole form stands
 * @param quoting what it stands in
 */
record TemplatePart(Kind kind, String inside, Span span, Quoting quoting) {
    /** Outside of quotes, in a string, in one where a backslash escapes, or in quotes that no form may stand in. */
    enum Quoting {
        NONE,
        PLAIN,
        ESCAPED,
        OTHER
    }

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
