package dev.headrace.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of Java sources that a test writes.
 *
 * @param root the folder
 */
public record SourceFolder(Path root) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:interface|class|enum) (\\w+)");

    /** Writes a source where its package and its first type belong; its file. */
    public Path write(String source) {
        Matcher type = TYPE.matcher(source);
        String file = (type.find() ? type.group(1) : "package-info") + ".java";
        Matcher name = PACKAGE.matcher(source);
        String folder = name.find() ? name.group(1).replace('.', '/') : "";
        try {
            Path path = root.resolve(folder).resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that was written. */
    public List<Path> all() {
        return Case.files(root).toList();
    }
}
