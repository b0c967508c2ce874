package dev.headrace.run;

/** Nothing was run, because the database, the configuration or the request does not allow it; the message says why. */
public final class RunRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The exit code of a node that failed. */
    public static final int FAILED = 1;

    /** The exit code of wrong usage and configuration. */
    public static final int CONFIGURATION = 2;

    /** The exit code of what may go well the next time. */
    public static final int TRANSIENT = 75;

    private final int exitCode;

    /** A refusal with the exit code that the process should end with. */
    public RunRefusedException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A server that is starting, stopping, full or not reachable may be there the next time. */
    static RunRefusedException noConnection(String message, String sqlState) {
        String state = String.valueOf(sqlState);
        boolean later = state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53");
        return new RunRefusedException(message, later ? TRANSIENT : CONFIGURATION);
    }

    /** The exit code that the process should end with. */
    public int exitCode() {
        return exitCode;
    }
}
