package dev.headrace.processor.sql;

import java.util.Optional;
import java.util.Set;

/**
 * What PostgreSQL's grammar refuses because of two neighbours: JSqlParser, made for many databases, reads some of it and
 * reports the rest elsewhere.
 */
final class TokenGuards {
    /** What must be followed by something to work on. */
    private static final Set<String> OPENING = Set.of(
            ",",
            "(",
            "=",
            "<",
            ">",
            "<=",
            ">=",
            "<>",
            "!=",
            "/",
            "%",
            "^",
            "||",
            "+",
            "-",
            "::",
            "where",
            "on",
            "and",
            "or",
            "not",
            "having",
            "when",
            "then",
            "else",
            "in",
            "limit",
            "offset",
            "from",
            "distinct",
            "union",
            "intersect",
            "except");

    /** The same, of words that may be names elsewhere. */
    private static final Set<String> OPENING_WORDS = Set.of("between", "like", "ilike", "is", "join");

    /** What nothing can begin with. */
    private static final Set<String> CLOSING =
            Set.of(",", ")", "]", "=", "<", ">", "<=", ">=", "<>", "!=", "/", "%", "^", "::", ":", ".");

    /** The same, of words that are functions if a parenthesis follows. */
    private static final Set<String> CLOSING_WORDS = Set.of(
            "join",
            "inner",
            "cross",
            "natural",
            "is",
            "isnull",
            "notnull",
            "like",
            "ilike",
            "similar",
            "overlaps",
            "outer",
            "full",
            "left",
            "right");

    /** The reserved words that something can begin with. */
    private static final Set<String> BEGINNING = Set.of(
            "all",
            "any",
            "array",
            "asymmetric",
            "both",
            "case",
            "cast",
            "current_catalog",
            "current_date",
            "current_role",
            "current_time",
            "current_timestamp",
            "current_user",
            "distinct",
            "false",
            "lateral",
            "leading",
            "localtime",
            "localtimestamp",
            "not",
            "null",
            "only",
            "select",
            "session_user",
            "some",
            "symmetric",
            "system_user",
            "table",
            "trailing",
            "true",
            "user",
            "variadic",
            "with");

    private static final Set<String> AFTER_IS = Set.of(
            "not",
            "null",
            "true",
            "false",
            "unknown",
            "distinct",
            "document",
            "json",
            "normalized",
            "nfc",
            "nfd",
            "nfkc",
            "nfkd");
    private static final Set<String> CLAUSES = Set.of(
            "from",
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "fetch",
            "union",
            "except",
            "intersect",
            "window",
            "for",
            "into",
            ")");
    private static final Set<String> NEGATED = Set.of("like", "ilike", "similar", "in", "between");
    private static final Set<String> CLAUSE_INSIDE = Set.of("trim", "over", "filter", "group", "as");
    private static final Set<String> BEFORE_QUERY = Set.of("", "(", "union", "all", "intersect", "except");
    private static final Set<String> NO_LABELS = Set.of(
            "year",
            "month",
            "day",
            "hour",
            "minute",
            "second",
            "over",
            "filter",
            "within",
            "varying",
            "precision",
            "without",
            "char",
            "character");
    private static final Set<String> AFTER_LABEL = Set.of(",", "from", "");

    private final Tokens tokens;

    TokenGuards(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first fault, if there is any. */
    Optional<SyntaxFault> fault() {
        Clauses clauses = new Clauses(tokens);
        for (int at = 0; at <= tokens.size(); at++) {
            int i = at;
            Optional<SyntaxFault> clause = clauses.at(i);
            Optional<SyntaxFault> fault =
                    LexicalGuards.fault(tokens, i).or(() -> clause).or(() -> neighbours(i));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<SyntaxFault> neighbours(int i) {
        if (tokens.is(i - 1, "select") && tokens.isKeyword(i - 1)) {
            return afterSelect(i);
        }
        if (opens(i - 1) && cannotBegin(i) && !belongTogether(i)) {
            return refuse(i);
        }
        return words(i).or(() -> labels(i));
    }

    private Optional<SyntaxFault> afterSelect(int i) {
        if (i >= tokens.size() || tokens.in(i, CLAUSES)) {
            return Optional.of(SyntaxFault.gap(tokens.span(i - 1), "a SELECT without columns", "select 1 as one"));
        }
        return cannotBegin(i) || tokens.is(i, "table") ? refuse(i) : Optional.empty();
    }

    private boolean opens(int i) {
        if (i < 0 || tokens.is(i - 1, ".") || tokens.is(i - 1, "as")) {
            return false;
        }
        boolean by = tokens.is(i, "by") && tokens.in(i - 1, Set.of("group", "order", "partition"));
        boolean word = tokens.in(i, OPENING_WORDS) && tokens.endsOperand(i - 1);
        return by || word || tokens.in(i, OPENING);
    }

    private boolean cannotBegin(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        boolean function = tokens.is(i + 1, "(") || tokens.is(i + 1, ".");
        return tokens.in(i, CLOSING)
                || tokens.in(i, CLOSING_WORDS) && !function
                || tokens.is(i, "[") && !tokens.in(i - 1, Set.of(",", "("))
                || tokens.isKeyword(i) && !tokens.in(i, BEGINNING);
    }

    /** The pairs that mean something although their words look as if they could not. */
    private boolean belongTogether(int i) {
        String before = tokens.word(i - 1);
        return switch (before) {
            case "not" -> tokens.in(i, NEGATED) || tokens.is(i, ")") && tokens.is(i - 2, "is");
            case "distinct" -> tokens.is(i, "on") || tokens.is(i, "from") && tokens.in(i - 2, Set.of("is", "not"));
            case "(" -> tokens.is(i, ")") && mayBeEmpty(i - 2) || tokens.in(i - 2, CLAUSE_INSIDE);
            default -> tokens.is(i, ":") || tokens.in(i - 2, Set.of(".", "using"));
        };
    }

    private boolean mayBeEmpty(int before) {
        boolean keyword = tokens.isKeyword(before) || tokens.in(before, Set.of("values", "="));
        return !keyword;
    }

    private Optional<SyntaxFault> words(int i) {
        String before = tokens.is(i - 2, ".") || tokens.is(i - 2, "as") ? "" : tokens.word(i - 1);
        boolean wrong = switch (before) {
            case "is" -> tokens.endsOperand(i - 2) && !tokens.in(i, AFTER_IS);
            case "in" -> tokens.isKeyword(i - 1) && !tokens.is(i, "(") && !inPosition(i);
            case "case" -> tokens.in(i, Set.of("end", "else", "then"));
            case "order" -> tokens.isKeyword(i - 1) && !tokens.in(i, Set.of("by", "siblings"));
            case "group" -> tokens.isKeyword(i - 1) && !tokens.is(i, tokens.is(i - 2, "within") ? "(" : "by");
            case "values" -> tokens.in(i - 2, BEFORE_QUERY) && !tokens.is(i, "(");
            case "distinct" -> tokens.is(i, "*") && tokens.is(i - 2, "(");
            case "on" -> tokens.is(i - 2, "distinct") && !tokens.is(i, "(");
            case "with" -> tokens.in(i, Set.of("rollup", "cube", "ur", "offset", "("));
            case "outer" -> tokens.is(i, "join") && !tokens.in(i - 2, Set.of("left", "right", "full"));
            default -> false;
        };
        if (wrong) {
            return refuse(before.equals("outer") ? i - 1 : i);
        }
        if (before.equals("interval") && tokens.word(i).matches("\\d+")) {
            return refuse(i, "write: interval '" + tokens.word(i) + " " + tokens.word(i + 1) + "'");
        }
        boolean value = tokens.in(i - 1, Set.of("null", "user", "end")) && tokens.isKeyword(i - 1);
        return value && tokens.is(i, ".") ? refuse(i, "quote the name: it is a reserved word") : Optional.empty();
    }

    private boolean inPosition(int i) {
        int open = tokens.enclosing(i);
        return open > 0 && tokens.is(open - 1, "position");
    }

    private Optional<SyntaxFault> labels(int i) {
        if (tokens.is(i - 1, "as") && tokens.word(i).startsWith("'")) {
            return refuse(i, "a label is a name: PostgreSQL quotes it with double quotes");
        }
        boolean constant = tokens.word(i - 1).matches("\\d+|\\)");
        boolean label = constant && tokens.in(i, NO_LABELS) && tokens.in(i + 1, AFTER_LABEL);
        return label && !tokens.is(i - 2, "interval") ? refuse(i, "a label like this needs AS") : Optional.empty();
    }

    private Optional<SyntaxFault> refuse(int i, String... details) {
        return Optional.of(SyntaxFault.at(tokens, i, details));
    }
}
