package dev.headrace.processor.generation;

import com.palantir.javapoet.JavaFile;

/**
 * A Java source file, ready to be written.
 *
 * @param qualifiedName the name of its class
 * @param text what is in it
 */
record SourceText(String qualifiedName, String text) {
    static SourceText of(JavaFile file) {
        String name = file.typeSpec().name();
        return new SourceText(file.packageName().isEmpty() ? name : file.packageName() + "." + name, file.toString());
    }

    void write(SourceWriter out) {
        out.source(qualifiedName, text);
    }
}
