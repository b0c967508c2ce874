package dev.headrace.processor.sql.template;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dbt forms of a text. In an SQL comment only tags count: they are often hidden there from other tools. */
final class TemplateScanner {
    /**
     * In a string, where arrays have double braces of their own, an expression is a call, one of the names that dbt gives, or a
     * word with blanks around it.
     */
    private static final Pattern IN_STRING = Pattern.compile(
            "[-+]?\\s*(?:[a-zA-Z_][\\w.]*\\s*\\(.*\\)|(?:this|target|model|run_started_at|invocation_id|dbt_version)(?:\\.[\\w.]+)?)\\s*[-+]?"
                    + "|[-+]?\\s+[a-zA-Z_]\\w*\\s+[-+]?",
            Pattern.DOTALL);

    /** What dbt takes for a dependency, although it stands in a comment. */
    private static final Pattern DEPENDS_ON = Pattern.compile("depends_on\\s*:\\s*(\\{\\{.*?}})");

    private final String sql;
    private final SqlDiagnostics faults;
    private final List<TemplatePart> parts = new ArrayList<>();
    private int at;

    TemplateScanner(String sql, SqlDiagnostics faults) {
        this.sql = sql;
        this.faults = faults;
    }

    /** The forms in order; empty if one does not end. */
    Optional<List<TemplatePart>> scan() {
        while (at >= 0 && at < sql.length()) {
            if (starts("--")) {
                int end = sql.indexOf('\n', at);
                comment(end < 0 ? sql.length() : end);
            } else if (starts("/*")) {
                comment(blockEnd());
            } else if (!form(TemplatePart.Quoting.NONE, true) && at >= 0) {
                QuotedText.at(sql, at).ifPresentOrElse(this::quoted, () -> at++);
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(parts);
    }

    private void comment(int end) {
        Matcher dependency = DEPENDS_ON.matcher(sql).region(at, end);
        while (dependency.find()) {
            faults.error(
                    Code.UNSUPPORTED_TEMPLATE,
                    new Span(dependency.start(1), dependency.end(1)),
                    "a comment orders nothing",
                    "write @Model(after = ….class), and take the comment away");
        }
        while (at >= 0 && at < end) {
            if (!form(TemplatePart.Quoting.NONE, false) && at >= 0) {
                at++;
            }
        }
    }

    private void quoted(QuotedText text) {
        at = text.inside().start();
        while (at >= 0 && at < text.inside().end()) {
            int close = starts("{{") ? sql.indexOf("}}", at) : -1;
            boolean means = close > 0
                    && close < text.inside().end()
                    && IN_STRING.matcher(sql.substring(at + 2, close)).matches();
            boolean counts = means || starts("{%") || starts("{#");
            if (!(counts && form(text.quoting(), means)) && at >= 0) {
                at++;
            }
        }
        at = at < 0 ? at : Math.max(at, text.end());
    }

    /** Reads the form that begins here; {@code at} is negative after one that does not end. */
    private boolean form(TemplatePart.Quoting quoting, boolean expressions) {
        for (TemplatePart.Kind kind : TemplatePart.Kind.values()) {
            boolean counts = expressions || kind != TemplatePart.Kind.EXPRESSION;
            if (counts && starts(kind.open())) {
                int close = kind == TemplatePart.Kind.EXPRESSION ? expressionEnd() : sql.indexOf(kind.close(), at + 2);
                if (close < 0) {
                    faults.error(
                            Code.UNSUPPORTED_TEMPLATE,
                            new Span(at, at + 2),
                            "this form does not end: " + kind.close() + " is missing");
                    at = -1;
                    return false;
                }
                Span span = new Span(at, close + 2);
                parts.add(new TemplatePart(kind, inside(span), span, quoting));
                at = span.end();
                return true;
            }
        }
        return false;
    }

    /** Where the braces close that open here: those in quotes and of dictionaries do not count, unless none else are there. */
    private int expressionEnd() {
        int depth = 0;
        for (int i = at + 2; i < sql.length(); i++) {
            char each = sql.charAt(i);
            if (each == '\'' || each == '"') {
                int quote = sql.indexOf(each, i + 1);
                i = quote < 0 ? sql.length() : quote;
            } else if (each == '{') {
                depth++;
            } else if (each == '}' && depth == 0 && sql.startsWith("}}", i)) {
                return i;
            } else if (each == '}') {
                depth--;
            }
        }
        return sql.indexOf(TemplatePart.Kind.EXPRESSION.close(), at + 2);
    }

    private String inside(Span span) {
        String inside = sql.substring(span.start() + 2, span.end() - 2);
        return inside.replaceAll("^[-+]|[-+]$", "").strip();
    }

    private boolean starts(String text) {
        return sql.startsWith(text, at);
    }

    /** PostgreSQL's block comments nest. */
    private int blockEnd() {
        int depth = 0;
        for (int i = at; i < sql.length() - 1; i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }
}
