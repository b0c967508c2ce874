package dev.headrace.processor.generation;

/** Where generated files go. */
public interface SourceWriter {
    /** Takes a Java source file, by the qualified name of its class. */
    void source(String qualifiedName, String text);

    /** Takes a file that is found on the class path at run time. */
    void resource(String path, String text);
}
