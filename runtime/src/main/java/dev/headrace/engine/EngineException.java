package dev.headrace.engine;

import java.util.OptionalInt;

/** The database refused a statement, or the engine refused to send one. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String state;
    private final int position;

    /** A refusal that no statement led to. */
    public EngineException(String message) {
        this(message, "", OptionalInt.empty(), null);
    }

    /** A refusal with the server's five-character code, and the 0-based place in the author's SQL if there is one. */
    public EngineException(String message, String state, OptionalInt position, Throwable cause) {
        super(message, cause);
        this.state = state == null ? "" : state;
        this.position = position.orElse(-1);
    }

    /** The server's SQLSTATE; empty if there is none. */
    public String state() {
        return state;
    }

    /** The place in the author's SQL, 0-based in UTF-16 units. */
    public OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether the connection is gone, and with it the session. */
    public boolean isDisconnect() {
        return state.startsWith("08") || state.startsWith("57P0");
    }

    /** Whether somebody cancelled the statement. */
    public boolean isCancel() {
        return state.equals("57014");
    }
}
