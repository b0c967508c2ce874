package dev.headrace.processor.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of a row class.
 *
 * @param shape what the row looks like
 * @param schema where its rows are unless the caller says otherwise
 */
record RowFile(RowShape shape, Optional<String> schema) {
    private static final int BATCH = 256;

    /** Writes the files in their order. Their texts know nothing of each other: all cores make them, a batch at a time. */
    static void write(List<RowFile> files, SourceWriter out) {
        for (int from = 0; from < files.size(); from += BATCH) {
            List<RowFile> batch = files.subList(from, Math.min(files.size(), from + BATCH));
            Stream<RowFile> each = batch.size() < BATCH ? batch.stream() : batch.parallelStream();
            each.map(RowFile::text).toList().forEach(text -> text.write(out));
        }
    }

    private SourceText text() {
        return SourceText.of(RowClass.file(shape, schema));
    }
}
