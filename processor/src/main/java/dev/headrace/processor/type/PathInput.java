package dev.headrace.processor.type;

import dev.headrace.processor.type.PathToken.Kind;
import java.util.Optional;
import java.util.Set;

/** Literals of jsonpath, by PostgreSQL's grammar of them ({@code jsonpath_gram.y}). */
final class PathInput {
    private static final Set<String> COMPARISONS = Set.of("==", "<>", "!=", "<", "<=", ">", ">=");
    private static final String NO_FLAGS = "\"\"";

    private final PathCursor cursor;
    private final PathMember members;
    private int filters;
    private int subscripts;

    private PathInput(PathCursor cursor) {
        this.cursor = cursor;
        this.members = new PathMember(cursor);
    }

    /** What a part of a path yields. */
    private enum Yields {
        NOTHING,
        VALUE,
        TRUTH,
        /** A condition in parentheses. */
        DELIMITED
    }

    static Optional<Refusal> fault(String literal, int major) {
        PathCursor cursor = new PathCursor(PathToken.of(literal), major);
        if (cursor.peek().is(Kind.END)) {
            return Optional.of(Refusal.of(
                    "invalid_text_representation", "invalid input syntax for type jsonpath: \"" + literal + "\""));
        }
        boolean path = new PathInput(cursor).isPath();
        return cursor.refused()
                .or(() -> path ? Optional.empty() : Optional.of(Refusal.of("syntax_error", cursor.words())));
    }

    private boolean isPath() {
        if (!cursor.skip("strict")) {
            cursor.skip("lax");
        }
        return or() != Yields.NOTHING && cursor.peek().is(Kind.END);
    }

    private Yields or() {
        Yields left = and();
        while (left != Yields.NOTHING && cursor.skip("||")) {
            left = both(left, and());
        }
        return left;
    }

    private Yields and() {
        Yields left = comparison();
        while (left != Yields.NOTHING && cursor.skip("&&")) {
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
        if (cursor.skip("!")) {
            return primary() == Yields.DELIMITED ? Yields.TRUTH : Yields.NOTHING;
        }
        Yields left = sum();
        if (left != Yields.VALUE) {
            boolean unknown = left == Yields.DELIMITED && cursor.peek().is("is");
            return unknown && cursor.skip("is") ? cursor.skip("unknown") ? Yields.TRUTH : Yields.NOTHING : left;
        }
        if (cursor.peek().is(Kind.SIGN) && COMPARISONS.contains(cursor.peek().text())) {
            cursor.next();
            return sum() == Yields.VALUE ? Yields.TRUTH : Yields.NOTHING;
        }
        if (cursor.skip("starts")) {
            return cursor.skip("with") && (cursor.skip(Kind.STRING) || cursor.skip(Kind.VARIABLE))
                    ? Yields.TRUTH
                    : Yields.NOTHING;
        }
        if (cursor.skip("like_regex")) {
            return pattern() ? Yields.TRUTH : Yields.NOTHING;
        }
        return left;
    }

    private boolean pattern() {
        String pattern = cursor.peek().text();
        if (!cursor.skip(Kind.STRING)) {
            return false;
        }
        boolean flagged = cursor.skip("flag");
        String flags = flagged ? cursor.peek().text() : NO_FLAGS;
        if (flagged && !cursor.skip(Kind.STRING)) {
            return false;
        }
        PathPattern.fault(pattern, flags).ifPresent(cursor::refuse);
        return true;
    }

    private Yields sum() {
        Yields left = product();
        while (left == Yields.VALUE && (cursor.skip("+") || cursor.skip("-"))) {
            left = value(product());
        }
        return left;
    }

    private Yields product() {
        Yields left = unary();
        while (left == Yields.VALUE && (cursor.skip("*") || cursor.skip("/") || cursor.skip("%"))) {
            left = value(unary());
        }
        return left;
    }

    private static Yields value(Yields yields) {
        return yields == Yields.VALUE ? yields : Yields.NOTHING;
    }

    private Yields unary() {
        return cursor.skip("+") || cursor.skip("-") ? value(unary()) : primary();
    }

    private Yields primary() {
        if (cursor.skip("exists")) {
            return cursor.skip("(") && or() == Yields.VALUE && cursor.skip(")") ? Yields.DELIMITED : Yields.NOTHING;
        }
        if (cursor.skip("(")) {
            Yields inside = or();
            if (inside == Yields.NOTHING || !cursor.skip(")")) {
                return Yields.NOTHING;
            }
            Yields whole = isTruth(inside) ? Yields.DELIMITED : inside;
            return isAccess() ? accessed() : whole;
        }
        boolean scalar = cursor.number() || cursor.skip(Kind.STRING) || cursor.skip(Kind.VARIABLE) || cursor.skip("$");
        boolean here = scalar
                || filters > 0 && cursor.skip("@")
                || subscripts > 0 && cursor.skip("last")
                || cursor.skip("true")
                || cursor.skip("false")
                || cursor.skip("null");
        return here ? accessed() : Yields.NOTHING;
    }

    private boolean isAccess() {
        return cursor.peek().is(".") || cursor.peek().is("[") || cursor.peek().is("?");
    }

    private Yields accessed() {
        while (isAccess()) {
            boolean well = cursor.skip(".") ? members.read() : cursor.skip("[") ? subscript() : filter();
            if (!well) {
                return Yields.NOTHING;
            }
        }
        return Yields.VALUE;
    }

    private boolean subscript() {
        if (cursor.skip("*")) {
            return cursor.skip("]");
        }
        subscripts++;
        boolean well;
        do {
            well = or() == Yields.VALUE && (!cursor.skip("to") || or() == Yields.VALUE);
        } while (well && cursor.skip(","));
        subscripts--;
        return well && cursor.skip("]");
    }

    private boolean filter() {
        cursor.next();
        filters++;
        boolean well = cursor.skip("(") && isTruth(or()) && cursor.skip(")");
        filters--;
        return well;
    }
}
