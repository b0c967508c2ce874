package dev.headrace.processor.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes through the compiler; originating elements are not named, because every file stands for the whole module. */
public final class FilerWriter implements SourceWriter {
    private final Filer filer;

    /** Writes there. */
    public FilerWriter(Filer filer) {
        this.filer = filer;
    }

    @Override
    public void source(String qualifiedName, String text) {
        try {
            write(filer.createSourceFile(qualifiedName), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the class " + qualifiedName + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void resource(String path, String text) {
        try {
            write(filer.createResource(StandardLocation.CLASS_OUTPUT, "", path), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }

    private static void write(FileObject file, String text) throws IOException {
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
    }
}
