package dev.headrace.processor.sql.template;

import dev.headrace.graph.VariablePlace;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text whose forms are known, with the branches of {@code is_incremental()}. */
final class TemplateBranches {
    private static final Pattern IF = Pattern.compile("if\\s+(not\\s+)?is_incremental\\s*\\(\\s*\\)");

    /** A part of the text that runs only where {@code is_incremental()} has that value. */
    private record Branch(Span span, boolean incremental) {}

    private final String sql;
    private final List<TemplatePart> parts;
    private final Map<Integer, PlainSql.Pin> pins = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();

    private TemplateBranches(String sql, List<TemplatePart> parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** The text understood; empty if a form has no meaning here, which is then reported. */
    static Optional<TemplateBranches> of(
            String sql, List<TemplatePart> parts, Variables variables, SqlDiagnostics faults) {
        TemplateBranches read = new TemplateBranches(sql, parts);
        boolean pinned = new TemplateExpressions(sql, variables, faults).read(parts, read.pins);
        return read.readTags(faults) && pinned ? Optional.of(read) : Optional.empty();
    }

    boolean asks() {
        return !branches.isEmpty();
    }

    private boolean readTags(SqlDiagnostics faults) {
        TemplatePart open = null;
        boolean incremental = false;
        for (TemplatePart tag : parts) {
            if (tag.kind() != TemplatePart.Kind.TAG) {
                continue;
            }
            boolean start = IF.matcher(tag.inside()).matches();
            if (start && open == null) {
                incremental = !tag.inside().matches("if\\s+not\\b.*");
            } else if (open != null
                    && (tag.inside().equals("else") || tag.inside().equals("endif"))) {
                branches.add(new Branch(new Span(open.span().end(), tag.span().start()), incremental));
                incremental = !incremental;
            } else {
                faults.error(
                        Code.UNSUPPORTED_TEMPLATE,
                        tag.span(),
                        "this tag has no meaning here",
                        TagAdvice.of(tag.inside()));
                return false;
            }
            open = tag.inside().equals("endif") ? null : tag;
        }
        if (open != null) {
            faults.error(Code.UNSUPPORTED_TEMPLATE, open.span(), "this tag has no {% endif %}");
        }
        return open == null;
    }

    /** The plain SQL where {@code is_incremental()} has that value. */
    PlainSql plain(boolean incremental) {
        char[] text = sql.toCharArray();
        List<Span> skips = new ArrayList<>();
        for (TemplatePart part : parts) {
            PlainSql.Pin pin = pins.get(part.span().start());
            if (pin instanceof PlainSql.Pin.Variable variable) {
                value(text, variable);
            } else if (pin != null) {
                name(text, part.span());
            } else if (TemplateExpressions.isCall(part)) {
                call(text, part, skips);
            } else {
                skip(text, part.span(), skips);
            }
        }
        for (Branch branch : branches) {
            if (branch.incremental() != incremental) {
                skip(text, branch.span(), skips);
            }
        }
        Map<Integer, PlainSql.Pin> live = new HashMap<>(pins);
        live.keySet().removeIf(start -> skips.stream().anyMatch(skip -> skip.start() <= start && start < skip.end()));
        return new PlainSql(new String(text), live, merged(skips));
    }

    /** A form that names a relation becomes a quoted name of the same length. */
    private static void name(char[] text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text[i] = text[i] == '"' || Character.isWhitespace(text[i]) ? '_' : text[i];
        }
        text[span.start()] = '"';
        text[span.end() - 1] = '"';
    }

    /** An expression keeps its parentheses only, a part of a string its length. */
    private static void value(char[] text, PlainSql.Pin.Variable variable) {
        Span span = variable.span();
        boolean expression = variable.place() == VariablePlace.EXPRESSION;
        for (int i = span.start(); i < span.end(); i++) {
            text[i] = expression ? Character.isWhitespace(text[i]) ? text[i] : ' ' : variable.mark();
        }
        if (expression) {
            text[span.start()] = '(';
            text[span.end() - 1] = ')';
        }
    }

    /** Of a form that calls a function the call stays, its arguments without their quotes. */
    private static void call(char[] text, TemplatePart part, List<Span> skips) {
        Span span = part.span();
        String form = new String(text, span.start(), span.end() - span.start());
        int inside = span.start() + form.indexOf(part.inside());
        int behind = inside + part.inside().length();
        skip(text, new Span(span.start(), inside), skips);
        for (int i = inside; i < behind; i++) {
            if (text[i] == '\'' || text[i] == '"') {
                skip(text, new Span(i, i + 1), skips);
            }
        }
        skip(text, new Span(behind, span.end()), skips);
    }

    private static void skip(char[] text, Span span, List<Span> skips) {
        for (int i = span.start(); i < span.end(); i++) {
            text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
        }
        skips.add(span);
    }

    private static List<Span> merged(List<Span> skips) {
        List<Span> merged = new ArrayList<>();
        skips.stream().sorted(java.util.Comparator.comparingInt(Span::start)).forEach(skip -> {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end() >= skip.start()) {
                merged.set(last, merged.get(last).to(skip));
            } else {
                merged.add(skip);
            }
        });
        return merged;
    }
}
