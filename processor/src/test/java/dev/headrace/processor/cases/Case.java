package dev.headrace.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder {@code cases/<code>/<name>}: Java files anywhere below it; {@code errors.txt}, all that the compiler says, if it
 * says anything; {@code generated/}, if the generated files are to be compared; {@code options.txt}, if the compiler gets
 * options.
 *
 * @param folder the folder
 */
record Case(Path folder) {
    static final Path ROOT = Path.of("src/test/resources/cases");

    /** All cases, by name. */
    static List<Case> all() {
        return files(ROOT)
                .filter(file -> file.toString().endsWith(".java"))
                .map(file -> new Case(ROOT.resolve(ROOT.relativize(file).subpath(0, 2))))
                .distinct()
                .toList();
    }

    /** {@code code/name}. */
    String name() {
        return code() + "/" + folder.getFileName();
    }

    /** The folder above. */
    String code() {
        return folder.getParent().getFileName().toString();
    }

    List<Path> sources() {
        return files(folder)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.startsWith(generated()))
                .toList();
    }

    List<String> options() {
        Path file = folder.resolve("options.txt");
        return Files.exists(file) ? read(file).lines().toList() : List.of();
    }

    Path errors() {
        return folder.resolve("errors.txt");
    }

    Path generated() {
        return folder.resolve("generated");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files below a folder, sorted. */
    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
