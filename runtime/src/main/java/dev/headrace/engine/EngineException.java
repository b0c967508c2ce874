package dev.headrace.engine;

import java.util.Optional;
import java.util.OptionalInt;

/** The database refused a statement, or the engine refused to send one. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String state;
    private final int position;
    private final boolean passing;
    private final String transaction;

    /** A refusal that no statement led to. */
    public EngineException(String message) {
        this(message, "", OptionalInt.empty(), null);
    }

    /** A refusal with the server's five-character code, and the 0-based place in the author's SQL if there is one. */
    public EngineException(String message, String state, OptionalInt position, Throwable cause) {
        this(message, state, position, cause, false, "");
    }

    private EngineException(
            String message, String state, OptionalInt position, Throwable cause, boolean passing, String transaction) {
        super(message, cause);
        this.state = state == null ? "" : state;
        this.position = position.orElse(-1);
        this.passing = passing;
        this.transaction = transaction;
    }

    /** A refusal for a reason that passes by itself. */
    public static EngineException passing(String message, String state, OptionalInt position, Throwable cause) {
        return new EngineException(message, state, position, cause, true, "");
    }

    /** The connection was lost while that transaction was being committed, so that nobody has heard whether it was. */
    public static EngineException uncertain(EngineException lost, String transaction) {
        return new EngineException(lost.getMessage(), lost.state, OptionalInt.empty(), lost, true, transaction);
    }

    /** The same refusal in other words, which name no place in a model's SQL. */
    public EngineException saying(String words) {
        return new EngineException(words, state, OptionalInt.empty(), this, passing, transaction);
    }

    /** The server's SQLSTATE; empty if there is none. */
    public String state() {
        return state;
    }

    /** The place in the author's SQL, 0-based in UTF-16 units. */
    public OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether the same transaction may well succeed if it is tried again. */
    public boolean isPassing() {
        return passing;
    }

    /** The transaction of which only the server knows whether it was committed. */
    public Optional<String> uncertainTransaction() {
        return Optional.of(transaction).filter(known -> !known.isEmpty());
    }

    /** Whether it says nothing of what was sent: somebody was in the way, or the statement or the session was ended. */
    public boolean isOfTheMoment() {
        return isPassing() || isDisconnect() || isCancel();
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
