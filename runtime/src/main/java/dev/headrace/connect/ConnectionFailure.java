package dev.headrace.connect;

/** There is no way to the database; the message says why and how to mend it, and never contains a password. */
public final class ConnectionFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A failure with that message. */
    public ConnectionFailure(String message) {
        super(message);
    }
}
