package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Pattern;

/** Literals of the small languages, tsquery and jsonpath, as far as they are of plain words. */
final class LanguageInput {
    private static final Pattern PLAIN_QUERY = Pattern.compile("[A-Za-z0-9 &|!]*");
    private static final String OPERAND = "(?:! *)*[A-Za-z0-9]+";
    private static final String OPERANDS = OPERAND + "(?: *[&|] *" + OPERAND + ")*";
    private static final Pattern QUERY = Pattern.compile(" *(?:" + OPERANDS + " *)?");
    private static final Pattern CUT_QUERY = Pattern.compile(" *(?:" + OPERANDS + " *[&|] *)?(?:! *)*");

    private static final Pattern CUT_PATH = Pattern.compile("\\$(?:\\.[a-z]+)*[.\\[]|[a-z]\\[?");

    private LanguageInput() {}

    static Optional<Refusal> fault(String literal, String type) {
        return type.equals("tsquery") ? query(literal) : path(literal);
    }

    private static Optional<Refusal> query(String literal) {
        if (!PLAIN_QUERY.matcher(literal).matches() || QUERY.matcher(literal).matches()) {
            return Optional.empty();
        }
        String why = CUT_QUERY.matcher(literal).matches() ? "no operand" : "syntax error";
        return Optional.of(Refusal.of("syntax_error", why + " in tsquery: \"" + literal + "\""));
    }

    private static Optional<Refusal> path(String literal) {
        return CUT_PATH.matcher(literal).matches()
                ? Optional.of(Refusal.of("syntax_error", "syntax error at end of jsonpath input"))
                : Optional.empty();
    }
}
