package dev.headrace.processor.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that mean something to PostgreSQL's grammar: {@code pg_get_keywords()} of version 15 and what versions 16 to 18
 * added (appendix C of the manual).
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

    private static final Map<String, Keywords> BY_WORD = load();

    private final String code;

    Keywords(String code) {
        this.code = code;
    }

    /** Whether the word, in any case, is in PostgreSQL's list. */
    static boolean contains(String word) {
        return BY_WORD.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word, in any case, is in this part of the list. */
    boolean includes(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT)) == this;
    }

    private static Map<String, Keywords> load() {
        Map<String, Keywords> byCode = Map.of(
                RESERVED.code, RESERVED,
                TYPE_OR_FUNCTION.code, TYPE_OR_FUNCTION,
                COLUMN_NAME.code, COLUMN_NAME,
                UNRESERVED.code, UNRESERVED);
        try (InputStream in = Keywords.class.getResourceAsStream("keywords.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> byCode.get(fields[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
