package dev.headrace.row;

/** Says that a row could not be read as its record declares it, and which relation and column were the reason. */
public final class RowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowException(String message) {
        super(message);
    }

    RowException(String message, Throwable cause) {
        super(message, cause);
    }
}
