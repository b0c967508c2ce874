package dev.headrace.processor.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of the catalog as it stands in the resources. */
final class CatalogFile {
    private CatalogFile() {}

    static String text(int major, String file) throws IOException {
        try (InputStream in = CatalogFile.class.getResourceAsStream("postgresql-" + major + "/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first field of each line. */
    static List<String> names(int major, String file) throws IOException {
        return text(major, file).lines().map(line -> line.split("\t", 2)[0]).toList();
    }
}
