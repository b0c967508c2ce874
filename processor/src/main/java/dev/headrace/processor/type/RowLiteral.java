package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The literal of a row ({@code record_in}). */
final class RowLiteral {
    private static final Pattern FIELD =
            Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.|\"\")*+\"|\\\\.|[^,)\"\\\\])*+", Pattern.DOTALL);
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.|\"\")*+)\"|\\\\(.)", Pattern.DOTALL);

    private RowLiteral() {}

    /**
     * What is wrong with it; empty if nothing is.
     *
     * @param fields the types of its fields; empty if they are not known
     * @param element what is wrong with a field of a type
     */
    static Optional<Refusal> fault(
            String literal, List<PgType> fields, BiFunction<String, PgType, Optional<Refusal>> element) {
        String text = InputSyntax.trimmed(literal);
        if (!text.startsWith("(")) {
            return malformed(literal, "Missing left parenthesis.");
        }
        Matcher field = FIELD.matcher(text);
        List<String> written = new ArrayList<>();
        int at = 0;
        do {
            at++;
            field.region(at, text.length()).lookingAt();
            if (written.size() < fields.size() && !field.group().isEmpty()) {
                Optional<Refusal> fault = element.apply(plain(field.group()), fields.get(written.size()));
                boolean ended = field.end() < text.length();
                if (fault.isPresent() && ended) {
                    return fault;
                }
            }
            written.add(field.group());
            at = field.end();
        } while (at < text.length() && text.charAt(at) == ',' && (fields.isEmpty() || written.size() < fields.size()));
        boolean ends = at == text.length() - 1 && text.charAt(at) == ')';
        boolean counted = fields.isEmpty() || written.size() == fields.size();
        return ends && counted
                ? Optional.empty()
                : malformed(literal, counted && at < text.length() ? "Too many columns." : "Too few columns.");
    }

    private static String plain(String field) {
        return PIECE.matcher(field)
                .replaceAll(piece -> Matcher.quoteReplacement(
                        piece.group(1) != null
                                ? piece.group(1).replace("\"\"", "\"").replaceAll("(?s)\\\\(.)", "$1")
                                : piece.group(2)));
    }

    private static Optional<Refusal> malformed(String literal, String detail) {
        return Optional.of(
                Refusal.of("invalid_text_representation", "malformed record literal: \"" + literal + "\"", detail));
    }
}
