package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a text that look like names of relations, found without understanding the text: names behind FROM, JOIN and
 * the commas after them, and names with a schema anywhere.
 */
public final class RelationMentions {
    private static final Pattern TOKEN = Pattern.compile(
            "--[^\\n]*|/\\*.*?\\*/"
                    + "|\\$(\\w*)\\$.*?\\$\\1\\$"
                    + "|[eE]'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'"
                    + "|(?<name>\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*)"
                    + "|(?<sign>[^\\s])",
            Pattern.DOTALL);
    private static final Set<String> BEFORE = Set.of("from", "join", "only", "table", "lateral");
    private static final Set<String> ENDS_FROM =
            Set.of("where", "group", "having", "window", "order", "limit", "offset", "fetch", "union", "select");
    /** Functions in whose parentheses FROM is another word. */
    private static final Set<String> FROM_INSIDE = Set.of("extract", "substring", "trim", "overlay", "position");

    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> common = new HashSet<>();

    /** A name of a text, with what it may mean. */
    public record Mention(Optional<String> schema, String name, Span span) {}

    private record Token(String text, boolean isName, Span span) {
        String folded() {
            boolean quoted = text.startsWith("\"");
            return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text.toLowerCase(Locale.ROOT);
        }

        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }
    }

    private RelationMentions(String sql) {
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("name") != null || matcher.group("sign") != null) {
                Span span = new Span(matcher.start(), matcher.end());
                tokens.add(new Token(matcher.group(), matcher.group("name") != null, span));
            }
        }
    }

    /** The places in order. */
    public static List<Mention> in(String sql) {
        RelationMentions text = new RelationMentions(sql);
        text.findCommonTables();
        return text.mentions(new ArrayList<>(), 0, false, text.tokens.size());
    }

    /** {@code name as (} and {@code name (columns) as (} make a name of WITH. */
    private void findCommonTables() {
        for (int i = 1; i < tokens.size() - 1; i++) {
            int open = is(i + 1, "materialized") ? i + 2 : is(i + 1, "not") ? i + 3 : i + 1;
            if (is(i, "as") && is(open, "(")) {
                int name = is(i - 1, ")") ? opening(i - 1) - 1 : i - 1;
                if (name >= 0 && tokens.get(name).isName()) {
                    common.add(tokens.get(name).folded());
                }
            }
        }
    }

    private int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += is(i, ")") ? 1 : is(i, "(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }

    /** Reads a level of parentheses from a token on. */
    private List<Mention> mentions(List<Mention> found, int from, boolean fromIsAnother, int end) {
        boolean inFrom = false;
        int i = from;
        while (i < end && !is(i, ")")) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                int close = closing(i);
                boolean another =
                        i > 0 && FROM_INSIDE.contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT));
                mentions(found, i + 1, another, close);
                i = close + 1;
            } else if (token.isName()) {
                inFrom = token.is("from")
                        ? !fromIsAnother && !is(i - 1, "distinct")
                        : inFrom && !ENDS_FROM.contains(token.text().toLowerCase(Locale.ROOT));
                i = BEFORE.contains(token.text().toLowerCase(Locale.ROOT)) ? i + 1 : name(found, i, inFrom);
            } else {
                i++;
            }
        }
        return found;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Reads a name with its qualifiers; the token behind it. */
    private int name(List<Mention> found, int first, boolean inFrom) {
        int last = first;
        while (is(last + 1, ".")
                && last + 2 < tokens.size()
                && tokens.get(last + 2).isName()) {
            last += 2;
        }
        Token start = tokens.get(first);
        boolean place = inFrom && first > 0 && (is(first - 1, ",") || BEFORE.contains(previous(first)));
        boolean called = is(last + 1, "(");
        if (last > first) {
            Token second = tokens.get(first + 2);
            boolean column = last == first + 2 && !place;
            if (!column && !(called && last == first + 2)) {
                found.add(new Mention(
                        Optional.of(start.folded()),
                        second.folded(),
                        start.span().to(second.span())));
            }
        } else if (place && !called && !common.contains(start.folded())) {
            found.add(new Mention(Optional.empty(), start.folded(), start.span()));
        }
        return last + 1;
    }

    private String previous(int token) {
        return tokens.get(token - 1).text().toLowerCase(Locale.ROOT);
    }

    private boolean is(int token, String text) {
        return token >= 0 && token < tokens.size() && tokens.get(token).is(text);
    }
}
