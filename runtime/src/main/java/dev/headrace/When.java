package dev.headrace;

/** When a {@link Hook} runs. */
public enum When {
    /** Before the model is built. */
    BEFORE,
    /** After the model is built, in its transaction, before it is published. */
    AFTER,
    /** After the model is published; if the connection is lost meanwhile, once more on another. */
    AFTER_COMMIT,
    /** Of a pipeline: before its first node. */
    START,
    /** Of a pipeline: after its last node. */
    END
}
