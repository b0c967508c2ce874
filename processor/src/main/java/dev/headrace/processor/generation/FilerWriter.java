package dev.headrace.processor.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes through the compiler; originating elements are not named, because every file stands for the whole module. */
public final class FilerWriter implements SourceWriter {
    private final Filer filer;
    private final Set<String> written;

    /**
     * Writes there, each file once.
     *
     * @param written the files of this compilation so far, which a later round must not write again
     */
    public FilerWriter(Filer filer, Set<String> written) {
        this.filer = filer;
        this.written = written;
    }

    @Override
    public void source(String qualifiedName, String text) {
        if (!written.add(qualifiedName)) {
            return;
        }
        try {
            write(filer.createSourceFile(qualifiedName), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the class " + qualifiedName + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void resource(String path, String text) {
        if (!written.add(path)) {
            return;
        }
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
