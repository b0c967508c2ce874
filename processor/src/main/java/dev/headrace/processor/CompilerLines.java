package dev.headrace.processor;

import dev.headrace.processor.declaration.SourceLines;
import dev.headrace.processor.javac.TypeLines;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The lines of declarations, as far as the compiler that runs tells them. */
record CompilerLines(TypeLines lines) implements SourceLines {
    static CompilerLines of(ProcessingEnvironment environment) {
        return new CompilerLines(TypeLines.of(environment));
    }

    @Override
    public int line(TypeElement type) {
        return lines.line(type);
    }

    @Override
    public String file(TypeElement type) {
        return lines.file(type);
    }
}
