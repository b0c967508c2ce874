package dev.headrace.graph;

/** A selection names something that the pipeline does not have; the message says what was probably meant. */
public final class UnknownSelectionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnknownSelectionException(String message) {
        super(message);
    }
}
