package dev.headrace.run;

import dev.headrace.check.DataTest;
import dev.headrace.graph.RelationName;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Where the rows that fail tests are kept: beside the pipeline's own schema, not in it.
 *
 * @param name the schema
 */
record FailureSchema(String name) {
    private static final String END = "_test_failures";
    private static final int LONGEST_NAME = 63;

    /** The one of a pipeline whose own schema is that. */
    static FailureSchema of(String target) {
        return new FailureSchema(fitting(target, END));
    }

    /** The table of that test: its name. */
    RelationName tableOf(DataTest test) {
        return new RelationName(name, fitting(test.name(), ""));
    }

    /** PostgreSQL cuts a longer name; two that begin alike are told apart by a checksum. */
    private static String fitting(String stem, String end) {
        if (bytes(stem + end) <= LONGEST_NAME) {
            return stem + end;
        }
        CRC32 checksum = new CRC32();
        checksum.update(stem.getBytes(StandardCharsets.UTF_8));
        String tail = String.format("_%08x", checksum.getValue()) + end;
        int length = stem.length();
        while (bytes(stem.substring(0, length) + tail) > LONGEST_NAME) {
            length = stem.offsetByCodePoints(length, -1);
        }
        return stem.substring(0, length) + tail;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
