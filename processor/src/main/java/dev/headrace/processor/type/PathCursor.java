package dev.headrace.processor.type;

import dev.headrace.processor.type.PathToken.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the tokens of a JSON path, and what was refused though the grammar takes it. */
final class PathCursor {
    /** Numbers as only 16 and later write them. */
    private static final Pattern NEWER_NUMBER = Pattern.compile("0[xXoObB].*|.*_.*");

    private final List<PathToken> tokens;
    private final int major;
    private Optional<Refusal> refused = Optional.empty();
    private int at;

    PathCursor(List<PathToken> tokens, int major) {
        this.tokens = tokens;
        this.major = major;
    }

    /** Whether the server is of that version or a later one. */
    boolean isSince(int version) {
        return major >= version;
    }

    PathToken peek() {
        PathToken token = tokens.get(at);
        PathEscapes.fault(token.text()).ifPresent(this::refuse);
        return token;
    }

    void next() {
        at++;
    }

    /** Goes back to the token read last. */
    void back() {
        at--;
    }

    boolean skip(String text) {
        return skip(peek().is(text));
    }

    boolean skip(Kind kind) {
        return skip(peek().is(kind));
    }

    boolean number() {
        return skip(peek().is(Kind.NUMBER)
                && (isSince(16) || !NEWER_NUMBER.matcher(peek().text()).matches()));
    }

    boolean integer() {
        return peek().isInteger() && number();
    }

    private boolean skip(boolean there) {
        at += there ? 1 : 0;
        return there;
    }

    /** Keeps the first thing that the server refuses while it reads. */
    void refuse(Refusal why) {
        refused = refused.or(() -> Optional.of(why));
    }

    Optional<Refusal> refused() {
        return refused;
    }

    /** The server has read past a word when it finds that it cannot stand there. */
    String words() {
        if (peek().is(Kind.JUNK)) {
            return peek().text();
        }
        boolean shown = !peek().is(Kind.END) && !peek().is(Kind.WORD) && !peek().is(Kind.VARIABLE);
        String near = peek().is(Kind.STRING) ? "\"" : peek().text();
        return shown
                ? "syntax error at or near \"" + near + "\" of jsonpath input"
                : "syntax error at end of jsonpath input";
    }
}
