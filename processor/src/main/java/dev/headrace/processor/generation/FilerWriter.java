package dev.headrace.processor.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes through the compiler; originating elements are not named, because every file stands for the whole module. */
public final class FilerWriter implements SourceWriter {
    private final Filer filer;
    private final Map<String, Long> written;
    private final List<String> outdated = new ArrayList<>();

    /**
     * Writes there, each file once.
     *
     * @param written the files of this compilation so far with what their texts are known by; no later round can write them again
     */
    public FilerWriter(Filer filer, Map<String, Long> written) {
        this.filer = filer;
        this.written = written;
    }

    /** The files that were given another text after they had been written. */
    public List<String> outdated() {
        return List.copyOf(outdated);
    }

    private boolean isNew(String file, String text) {
        Long before = written.putIfAbsent(file, fingerprint(text));
        if (before != null && before != fingerprint(text)) {
            outdated.add(file);
        }
        return before == null;
    }

    /** The texts themselves would be kept to the end of the compilation. */
    private static long fingerprint(String text) {
        return ((long) text.length() << Integer.SIZE) | Integer.toUnsignedLong(text.hashCode());
    }

    @Override
    public void source(String qualifiedName, String text) {
        if (!isNew(qualifiedName, text)) {
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
        if (!isNew(path, text)) {
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
