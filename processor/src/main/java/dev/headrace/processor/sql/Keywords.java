package dev.headrace.processor.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that mean something to PostgreSQL's grammar: {@code pg_get_keywords()} of version 15 and what versions 16 to 18
 * added (appendix C of the manual). A third field marks those that are labels only behind AS.
 */
enum Keywords {
    /** Reserved: no name, but a label after AS. */
    RESERVED("R"),
    /** Reserved, but the name of a function or type. */
    TYPE_OR_FUNCTION("T"),
    /** Not reserved, but no function or type. */
    COLUMN_NAME("C"),
    /** Not reserved. */
    UNRESERVED("U");

    private static final Map<String, Keywords> BY_WORD = new HashMap<>();
    private static final Set<String> LABELS_BEHIND_AS = new HashSet<>();

    static {
        try (InputStream in = Keywords.class.getResourceAsStream("keywords.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(Keywords::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final String code;

    Keywords(String code) {
        this.code = code;
    }

    private static void add(String[] fields) {
        for (Keywords kind : values()) {
            if (kind.code.equals(fields[1])) {
                BY_WORD.put(fields[0], kind);
            }
        }
        if (fields.length > 2) {
            LABELS_BEHIND_AS.add(fields[0]);
        }
    }

    /** Whether the word, in lower case, is in PostgreSQL's list. */
    static boolean contains(String word) {
        return BY_WORD.containsKey(word);
    }

    /** Whether the word, in lower case, can be a label without AS. */
    static boolean isBareLabel(String word) {
        return !LABELS_BEHIND_AS.contains(word);
    }

    /** Whether the word, in lower case, is in this part of the list. */
    boolean includes(String word) {
        return BY_WORD.get(word) == this;
    }
}
