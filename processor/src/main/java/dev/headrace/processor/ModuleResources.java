package dev.headrace.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The resources of the module, which the build has copied beside its classes, and those of its class path. */
record ModuleResources(Filer filer) {
    /** The text of the resource at that path. */
    Optional<String> text(String path) {
        return read(StandardLocation.CLASS_OUTPUT, path).or(() -> read(StandardLocation.CLASS_PATH, path));
    }

    private Optional<String> read(StandardLocation location, String path) {
        try (InputStream file = filer.getResource(location, "", path).openInputStream()) {
            return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
