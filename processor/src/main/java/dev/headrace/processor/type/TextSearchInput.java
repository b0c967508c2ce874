package dev.headrace.processor.type;

import java.util.Optional;

/** Literals of tsvector and tsquery, read as {@code gettoken_tsvector} and {@code gettoken_query} of PostgreSQL do. */
final class TextSearchInput {
    private static final int FARTHEST = 16384;
    private static final String OPERATORS = "!&|()<";

    private final String literal;
    private final boolean query;
    private int at;
    private int open;
    private boolean escapesNothing;

    private TextSearchInput(String literal, boolean query) {
        this.literal = literal;
        this.query = query;
    }

    static Optional<Refusal> fault(String literal, String type) {
        TextSearchInput input = new TextSearchInput(literal, type.equals("tsquery"));
        return input.query ? input.query() : input.vector();
    }

    private char peek() {
        return at < literal.length() ? literal.charAt(at) : 0;
    }

    private void spaces() {
        while (InputSyntax.isSpace(peek())) {
            at++;
        }
    }

    private Optional<Refusal> vector() {
        for (spaces(); peek() != 0; spaces()) {
            if (!word() || peek() == ':' && !positions()) {
                return syntaxError();
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> syntaxError() {
        return syntaxError(
                escapesNothing
                        ? "there is no escaped character"
                        : "syntax error in " + (query ? "tsquery" : "tsvector"));
    }

    private Optional<Refusal> syntaxError(String words) {
        return Optional.of(Refusal.of("syntax_error", words + ": \"" + literal + "\""));
    }

    /** Whether a backslash stands before a character. */
    private boolean escapes() {
        at++;
        escapesNothing = at == literal.length();
        return !escapesNothing;
    }

    /** A word, quoted or not, which may not be empty. */
    private boolean word() {
        return peek() == '\'' ? quoted() : plain();
    }

    private boolean quoted() {
        int length = 0;
        at++;
        while (peek() != 0) {
            if (peek() == '\'') {
                at++;
                if (peek() != '\'') {
                    return length > 0;
                }
            } else if (peek() == '\\' && !escapes()) {
                return false;
            }
            at++;
            length++;
        }
        return false;
    }

    private boolean plain() {
        int length = 0;
        while (peek() != 0 && !InputSyntax.isSpace(peek()) && !(query && OPERATORS.indexOf(peek()) >= 0)) {
            if (peek() == ':' && length > 0) {
                return true;
            }
            if (peek() == '\\' && !escapes()) {
                return false;
            }
            at++;
            length++;
        }
        return length > 0;
    }

    /** {@code :1A,2B}. */
    private boolean positions() {
        boolean heavy = false;
        do {
            at++;
            int start = at;
            while (Character.isDigit(peek())) {
                at++;
            }
            boolean none = start == at || literal.substring(start, at).matches("0+");
            if (none) {
                return false;
            }
            heavy = false;
            while (peek() != 0 && peek() != ',' && !InputSyntax.isSpace(peek())) {
                boolean weight = "aAbBcC*".indexOf(peek()) >= 0;
                if (weight && heavy || !weight && "dD".indexOf(peek()) < 0 && !Character.isDigit(peek())) {
                    return false;
                }
                heavy |= weight;
                at++;
            }
        } while (peek() == ',');
        return true;
    }

    private Optional<Refusal> query() {
        spaces();
        if (peek() == 0) {
            return Optional.empty();
        }
        while (true) {
            for (spaces(); peek() == '!' || peek() == '('; spaces()) {
                open += peek() == '(' ? 1 : 0;
                at++;
            }
            if (peek() == 0) {
                return syntaxError("no operand in tsquery");
            }
            if (peek() == ':' || !word()) {
                return syntaxError();
            }
            modifiers();
            for (spaces(); peek() == ')'; spaces()) {
                at++;
                if (--open < 0) {
                    return syntaxError();
                }
            }
            if (peek() == 0) {
                return open == 0 ? Optional.empty() : syntaxError();
            }
            Optional<Refusal> fault = operator();
            if (fault.isPresent()) {
                return fault;
            }
        }
    }

    private void modifiers() {
        if (peek() == ':') {
            at++;
            while (peek() != 0 && "aAbBcCdD*".indexOf(peek()) >= 0) {
                at++;
            }
        }
    }

    private Optional<Refusal> operator() {
        if (peek() == '&' || peek() == '|') {
            at++;
            return Optional.empty();
        }
        int close = literal.indexOf('>', at);
        String distance = peek() == '<' && close > 0 ? literal.substring(at + 1, close) : "";
        String digits = distance.replaceFirst("(?s)^(\\d*).*", "$1");
        boolean far = !digits.isEmpty() && (digits.length() > 9 || Integer.parseInt(digits) > FARTHEST);
        if (far) {
            return Optional.of(Refusal.of(
                    "invalid_parameter_value",
                    "distance in phrase operator must be an integer value between zero and " + FARTHEST
                            + " inclusive"));
        }
        if (!distance.equals("-") && (digits.isEmpty() || !digits.equals(distance))) {
            return syntaxError();
        }
        at = close + 1;
        return Optional.empty();
    }
}
