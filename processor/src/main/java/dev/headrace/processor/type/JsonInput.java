package dev.headrace.processor.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a literal is JSON. */
final class JsonInput {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|.)");
    private static final Pattern WORD = Pattern.compile("(?:true|false|null)(?![A-Za-z0-9_$\\x80-\\x{10ffff}])");

    /** Deeper than anybody nests, and shallower than the server's own limit. */
    private static final int DEEPEST = 500;

    private final String text;
    private final boolean binary;
    private int at;
    private boolean zero;
    /** A string was found that no text can hold: the server reads no further. */
    private boolean broken;

    JsonInput(String text, boolean binary) {
        this.text = text;
        this.binary = binary;
    }

    Optional<Refusal> fault() {
        if (depth() > DEEPEST) {
            return Optional.empty();
        }
        boolean valid = value() && end();
        if (!valid && !zero && !broken) {
            // The server has looked one token ahead.
            spaces();
            string();
        }
        if (zero) {
            return Optional.of(Refusal.of(
                    "untranslatable_character",
                    "unsupported Unicode escape sequence",
                    "\\u0000 cannot be converted to text."));
        }
        return valid
                ? Optional.empty()
                : Optional.of(Refusal.of("invalid_text_representation", "invalid input syntax for type json"));
    }

    private long depth() {
        return text.chars().filter(c -> c == '[' || c == '{').count();
    }

    private boolean end() {
        spaces();
        return at == text.length();
    }

    private boolean value() {
        spaces();
        if (accept('{')) {
            return accept('}') || members();
        }
        if (accept('[')) {
            return accept(']') || elements();
        }
        return string() || !broken && (accept(NUMBER) || accept(WORD));
    }

    private boolean members() {
        do {
            spaces();
            if (!string() || !accept(':') || !value()) {
                return false;
            }
        } while (accept(','));
        return accept('}');
    }

    private boolean elements() {
        do {
            if (!value()) {
                return false;
            }
        } while (accept(','));
        return accept(']');
    }

    /** Of jsonb the characters have to be ones that a text can hold. */
    private boolean string() {
        int start = at;
        if (!accept(STRING)) {
            return false;
        }
        broken |= binary && !isText(text.substring(start, at));
        return !broken;
    }

    private boolean isText(String string) {
        Matcher escape = ESCAPE.matcher(string);
        boolean high = false;
        int end = -1;
        while (escape.find()) {
            if (escape.group(1) == null) {
                continue;
            }
            char unit = (char) Integer.parseInt(escape.group(1), 16);
            boolean follows = high && escape.start() == end;
            if (unit == 0 && !high) {
                zero = true;
                return false;
            }
            if (high && !follows || Character.isLowSurrogate(unit) != (high && follows)) {
                return false;
            }
            high = Character.isHighSurrogate(unit);
            end = escape.end();
        }
        return !high;
    }

    private boolean accept(Pattern token) {
        Matcher matcher = token.matcher(text).region(at, text.length());
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    private boolean accept(char c) {
        spaces();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void spaces() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
