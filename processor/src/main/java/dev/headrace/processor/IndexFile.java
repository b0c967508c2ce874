package dev.headrace.processor;

import dev.headrace.processor.declaration.EarlierBuilds;
import dev.headrace.processor.declaration.ModuleIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The module's index among the compiled classes, where the next build finds it. */
final class IndexFile {
    private IndexFile() {}

    /** The index that the last build left; of a module that was never built, or whose output was cleaned, the empty one. */
    static ModuleIndex read(Filer filer) {
        try (InputStream file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", ModuleIndex.PATH)
                .openInputStream()) {
            return ModuleIndex.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException none) {
            return ModuleIndex.EMPTY;
        }
    }

    /** Writes it, and beside it what other modules have to know. */
    static void write(ModuleIndex index, Filer filer) throws IOException {
        write(filer, ModuleIndex.PATH, index.text());
        for (Map.Entry<String, String> each : EarlierBuilds.forOthers(index).entrySet()) {
            write(filer, each.getKey(), each.getValue());
        }
    }

    private static void write(Filer filer, String path, String text) throws IOException {
        try (OutputStream file =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
