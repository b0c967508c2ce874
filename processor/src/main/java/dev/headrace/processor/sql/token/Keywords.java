package dev.headrace.processor.sql.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that mean something to PostgreSQL's grammar: {@code pg_get_keywords()} of versions 15 to 18 (appendix C of the
 * manual). A third field marks those that are labels only behind AS, a fourth says which version made it what it is.
 */
public enum Keywords {
    /** Reserved: no name, but a label after AS. */
    RESERVED("R"),
    /** Reserved, but the name of a function or type. */
    TYPE_OR_FUNCTION("T"),
    /** Not reserved, but no function or type. */
    COLUMN_NAME("C"),
    /** Not reserved. */
    UNRESERVED("U");

    private static final Map<String, NavigableMap<Integer, Keywords>> BY_WORD = new HashMap<>();
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
        int since = fields.length > 3 ? Integer.parseInt(fields[3]) : 0;
        for (Keywords kind : values()) {
            if (kind.code.equals(fields[1])) {
                BY_WORD.computeIfAbsent(fields[0], word -> new TreeMap<>()).put(since, kind);
            }
        }
        if (fields.length > 2 && !fields[2].isEmpty()) {
            LABELS_BEHIND_AS.add(fields[0]);
        }
    }

    /** Whether the word, in lower case, is in PostgreSQL's list. */
    public static boolean contains(String word) {
        return BY_WORD.containsKey(word);
    }

    /** Whether the word, in lower case, can be a label without AS. */
    static boolean isBareLabel(String word) {
        return !LABELS_BEHIND_AS.contains(word);
    }

    /** What the word, in lower case, is to the grammar of that major version. */
    static Optional<Keywords> of(String word, int major) {
        return Optional.ofNullable(BY_WORD.get(word))
                .map(known -> known.floorEntry(major))
                .map(Map.Entry::getValue);
    }

    /** Whether the word, in lower case, is no keyword before a version that comes after that one. */
    public static boolean isNewerThan(int major, String word) {
        return contains(word) && of(word, major).isEmpty();
    }
}
