package dev.headrace.artifact;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Files of JSON with a line for each entry. */
final class JsonFile {
    private static final DefaultPrettyPrinter ENTRY_A_LINE = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance)
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonFile() {}

    /** Writes what a file holds. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the file, whole or not at all. */
    static void write(Path directory, String file, Content content) throws IOException {
        Files.createDirectories(directory);
        Path written = Files.createTempFile(directory, file, ".tmp");
        try (JsonGenerator json = new JsonFactory().createGenerator(written.toFile(), JsonEncoding.UTF8)) {
            content.write(json.setPrettyPrinter(ENTRY_A_LINE.createInstance()));
        }
        Files.move(written, directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    static BigDecimal seconds(Duration elapsed) {
        return BigDecimal.valueOf(elapsed.toNanos() / 1_000, 6);
    }
}
