package dev.headrace.processor.sql.template;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.template.TemplatePart.Quoting;
import dev.headrace.processor.sql.token.Lexer;
import dev.headrace.processor.sql.token.Quotes;
import java.util.Optional;

/**
 * What stands in quotes in a text whose dbt forms are not read yet: a form may hold quotes of its own.
 *
 * @param quoting what that makes of a form
 * @param inside where what they hold stands
 * @param end the index behind the closing one
 */
record QuotedText(Quoting quoting, Span inside, int end) {
    /** The one that opens there; empty if none does, or if it does not end. */
    static Optional<QuotedText> at(String sql, int at) {
        char first = sql.charAt(at);
        if (first == '\'' || first == '"') {
            Quoting quoting = first == '"' ? Quoting.OTHER : string(sql, at);
            return close(sql, at, first, quoting == Quoting.ESCAPED)
                    .map(close -> new QuotedText(quoting, new Span(at + 1, close), close + 1));
        }
        boolean dollar = first == '$' && (at == 0 || !Lexer.isNamePart(sql.charAt(at - 1)));
        String delimiter = dollar ? Quotes.dollarDelimiter(sql, at) : "";
        int close = delimiter.isEmpty() ? -1 : sql.indexOf(delimiter, at + delimiter.length());
        return close < 0
                ? Optional.empty()
                : Optional.of(new QuotedText(
                        Quoting.OTHER, new Span(at + delimiter.length(), close), close + delimiter.length()));
    }

    private static Quoting string(String sql, int at) {
        boolean prefixed = at > 0 && (at == 1 || !Lexer.isNamePart(sql.charAt(at - 2)));
        if (prefixed && "eE".indexOf(sql.charAt(at - 1)) >= 0) {
            return Quoting.ESCAPED;
        }
        boolean unicode = at > 1 && sql.charAt(at - 1) == '&' && "uU".indexOf(sql.charAt(at - 2)) >= 0;
        return unicode ? Quoting.OTHER : Quoting.PLAIN;
    }

    private static Optional<Integer> close(String sql, int open, char quote, boolean escapes) {
        for (int i = open + 1; i < sql.length(); i++) {
            int form = sql.startsWith("{{", i) ? sql.indexOf("}}", i) : -1;
            if (form > 0 && sql.substring(i, form).matches("(?s)\\{\\{[-+]?\\s*[\\w.]+\\s*\\(.*\\)\\s*[-+]?")) {
                i = form + 1;
            } else if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                boolean doubled = i + 1 < sql.length() && sql.charAt(i + 1) == quote;
                if (!doubled) {
                    return Optional.of(i);
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
