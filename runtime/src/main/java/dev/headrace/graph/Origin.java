package dev.headrace.graph;

import java.util.Objects;

/**
 * Where in the user's Java a node or a test was declared.
 *
 * @param className the interface's binary name
 * @param fileName the source file's name without its folder, {@code StgOrders.java}
 * @param line the 1-based line of the declaration; 0 if it is not known
 */
public record Origin(String className, String fileName, int line) {
    public Origin {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(fileName, "fileName");
    }

    /** The form of a stack trace's line, which an IDE's console turns into a link: {@code shop.StgOrders(StgOrders.java:17)}. */
    @Override
    public String toString() {
        return className + "(" + fileName + (line > 0 ? ":" + line : "") + ")";
    }
}
