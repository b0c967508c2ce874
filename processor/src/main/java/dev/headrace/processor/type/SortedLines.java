package dev.headrace.processor.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of tab-separated lines, sorted by their first field, of which only the lines asked for are ever read. */
final class SortedLines {
    private final byte[] text;

    private SortedLines(byte[] text) {
        this.text = text;
    }

    static SortedLines read(String resource) {
        try (InputStream in = SortedLines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new SortedLines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of the lines that begin with that key. */
    List<String[]> of(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<String[]> lines = new ArrayList<>();
        for (int start = first(wanted); start < text.length && compare(start, wanted) == 0; start = next(start)) {
            lines.add(new String(text, start, next(start) - 1 - start, StandardCharsets.UTF_8).split("\t", -1));
        }
        return lines;
    }

    /** All keys, sorted; the whole table is read for them. */
    List<String> keys() {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .distinct()
                .toList();
    }

    /** The start of the first line that is not before that key. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = text.length;
        while (low < high) {
            int line = start(low + high >>> 1);
            if (compare(line, wanted) < 0) {
                low = next(line);
            } else {
                high = line;
            }
        }
        return low;
    }

    private int start(int inside) {
        int start = inside;
        while (start > 0 && text[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int next(int inside) {
        int end = inside;
        while (text[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            // A tab ends the key, and is before every other character of one.
            int order = line + i < text.length ? (text[line + i] & 0xff) - (wanted[i] & 0xff) : -1;
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
