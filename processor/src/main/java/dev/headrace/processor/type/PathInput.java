package dev.headrace.processor.type;

import dev.headrace.processor.type.PathToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Literals of jsonpath, by PostgreSQL's grammar of them ({@code jsonpath_gram.y}). */
final class PathInput {
    private static final Set<String> COMPARISONS = Set.of("==", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> METHODS = Set.of(
            "abs",
            "size",
            "type",
            "floor",
            "double",
            "ceiling",
            "keyvalue",
            "bigint",
            "boolean",
            "date",
            "integer",
            "number",
            "string");
    /** Those that may be given a precision or a template. */
    private static final Set<String> WITH_ARGUMENT =
            Set.of("datetime", "decimal", "time", "time_tz", "timestamp", "timestamp_tz");

    private final List<PathToken> tokens;
    private int at;
    private int filters;
    private int subscripts;

    private PathInput(List<PathToken> tokens) {
        this.tokens = tokens;
    }

    /** What a part of a path yields. */
    private enum Yields {
        NOTHING,
        VALUE,
        TRUTH,
        /** A condition in parentheses. */
        DELIMITED
    }

    static Optional<Refusal> fault(String literal) {
        PathInput path = new PathInput(PathToken.of(literal));
        if (path.peek().is(Kind.END)) {
            return Optional.of(Refusal.of(
                    "invalid_text_representation", "invalid input syntax for type jsonpath: \"" + literal + "\""));
        }
        return path.isPath() ? Optional.empty() : Optional.of(Refusal.of("syntax_error", path.words()));
    }

    /** The server has read past a word when it finds that it cannot stand there. */
    private String words() {
        if (peek().is(Kind.JUNK)) {
            return peek().text();
        }
        boolean shown = !peek().is(Kind.END) && !peek().is(Kind.WORD) && !peek().is(Kind.VARIABLE);
        String near = peek().is(Kind.STRING) ? "\"" : peek().text();
        return shown
                ? "syntax error at or near \"" + near + "\" of jsonpath input"
                : "syntax error at end of jsonpath input";
    }

    private PathToken peek() {
        return tokens.get(at);
    }

    private boolean skip(String text) {
        boolean there = peek().is(text);
        at += there ? 1 : 0;
        return there;
    }

    private boolean skip(Kind kind) {
        boolean there = peek().is(kind);
        at += there ? 1 : 0;
        return there;
    }

    private boolean isPath() {
        if (!skip("strict")) {
            skip("lax");
        }
        return or() != Yields.NOTHING && peek().is(Kind.END);
    }

    private Yields or() {
        Yields left = and();
        while (left != Yields.NOTHING && skip("||")) {
            left = both(left, and());
        }
        return left;
    }

    private Yields and() {
        Yields left = comparison();
        while (left != Yields.NOTHING && skip("&&")) {
            left = both(left, comparison());
        }
        return left;
    }

    private static Yields both(Yields left, Yields right) {
        return isTruth(left) && isTruth(right) ? Yields.TRUTH : Yields.NOTHING;
    }

    private static boolean isTruth(Yields yields) {
        return yields == Yields.TRUTH || yields == Yields.DELIMITED;
    }

    private Yields comparison() {
        if (skip("!")) {
            return primary() == Yields.DELIMITED ? Yields.TRUTH : Yields.NOTHING;
        }
        Yields left = sum();
        if (left != Yields.VALUE) {
            boolean unknown = left == Yields.DELIMITED && peek().is("is");
            at += unknown ? 1 : 0;
            return unknown ? skip("unknown") ? Yields.TRUTH : Yields.NOTHING : left;
        }
        if (peek().is(Kind.SIGN) && COMPARISONS.contains(peek().text())) {
            at++;
            return sum() == Yields.VALUE ? Yields.TRUTH : Yields.NOTHING;
        }
        if (skip("starts")) {
            return skip("with") && (skip(Kind.STRING) || skip(Kind.VARIABLE)) ? Yields.TRUTH : Yields.NOTHING;
        }
        if (skip("like_regex")) {
            boolean pattern = skip(Kind.STRING) && (!skip("flag") || skip(Kind.STRING));
            return pattern ? Yields.TRUTH : Yields.NOTHING;
        }
        return left;
    }

    private Yields sum() {
        Yields left = product();
        while (left == Yields.VALUE && (skip("+") || skip("-"))) {
            left = value(product());
        }
        return left;
    }

    private Yields product() {
        Yields left = unary();
        while (left == Yields.VALUE && (skip("*") || skip("/") || skip("%"))) {
            left = value(unary());
        }
        return left;
    }

    private static Yields value(Yields yields) {
        return yields == Yields.VALUE ? yields : Yields.NOTHING;
    }

    private Yields unary() {
        return skip("+") || skip("-") ? value(unary()) : primary();
    }

    private Yields primary() {
        if (skip("exists")) {
            return skip("(") && or() == Yields.VALUE && skip(")") ? Yields.DELIMITED : Yields.NOTHING;
        }
        if (skip("(")) {
            Yields inside = or();
            if (inside == Yields.NOTHING || !skip(")")) {
                return Yields.NOTHING;
            }
            Yields whole = isTruth(inside) ? Yields.DELIMITED : inside;
            return isAccess() ? accessed() : whole;
        }
        boolean scalar = skip(Kind.NUMBER) || skip(Kind.STRING) || skip(Kind.VARIABLE) || skip("$");
        boolean here = scalar
                || filters > 0 && skip("@")
                || subscripts > 0 && skip("last")
                || skip("true")
                || skip("false")
                || skip("null");
        return here ? accessed() : Yields.NOTHING;
    }

    private boolean isAccess() {
        return peek().is(".") || peek().is("[") || peek().is("?");
    }

    private Yields accessed() {
        while (isAccess()) {
            boolean well = skip(".") ? member() : skip("[") ? subscript() : filter();
            if (!well) {
                return Yields.NOTHING;
            }
        }
        return Yields.VALUE;
    }

    private boolean member() {
        if (skip("*") || skip(Kind.STRING)) {
            return true;
        }
        if (skip("**")) {
            return !skip("{") || level() && (!skip("to") || level()) && skip("}");
        }
        String name = peek().text();
        if (!skip(Kind.WORD)) {
            return false;
        }
        boolean method = METHODS.contains(name.toLowerCase(java.util.Locale.ROOT));
        boolean argument = WITH_ARGUMENT.contains(name.toLowerCase(java.util.Locale.ROOT));
        if (!peek().is("(")) {
            return true;
        }
        if (!method && !argument) {
            return false;
        }
        at++;
        if (argument) {
            arguments();
        }
        return skip(")");
    }

    private void arguments() {
        do {
            if (!skip("+")) {
                skip("-");
            }
            if (!skip(Kind.NUMBER)) {
                skip(Kind.STRING);
            }
        } while (skip(","));
    }

    private boolean level() {
        return skip(Kind.NUMBER) || skip("last");
    }

    private boolean subscript() {
        if (skip("*")) {
            return skip("]");
        }
        subscripts++;
        boolean well;
        do {
            well = or() == Yields.VALUE && (!skip("to") || or() == Yields.VALUE);
        } while (well && skip(","));
        subscripts--;
        return well && skip("]");
    }

    private boolean filter() {
        at++;
        filters++;
        boolean well = skip("(") && isTruth(or()) && skip(")");
        filters--;
        return well;
    }
}
