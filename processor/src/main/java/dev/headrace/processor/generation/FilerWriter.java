package dev.headrace.processor.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
            forgetClass(qualifiedName);
            write(filer.createSourceFile(qualifiedName), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the class " + qualifiedName + ": " + e.getMessage(), e);
        }
    }

    /** javac 17 reads the class of that name that an earlier build has left, and then fails over its record components. */
    private void forgetClass(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String folder = qualifiedName.substring(0, Math.max(dot, 0));
        try {
            FileObject earlier = filer.getResource(
                    StandardLocation.CLASS_OUTPUT, folder, qualifiedName.substring(dot + 1) + ".class");
            Files.deleteIfExists(Path.of(earlier.toUri()));
        } catch (IOException | RuntimeException nothingToForget) {
            // A first build has none, and a compiler whose files are no files has its own way.
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
