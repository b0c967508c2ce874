package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import java.util.List;
import java.util.Map;

/**
 * SQL whose dbt forms have become plain SQL of equal length, so that every position is still the author's.
 *
 * @param text the plain SQL
 * @param pins the relations that dbt forms name, by the position where the form begins
 * @param skips the places that are not for the server, in order, without overlap
 */
public record PlainSql(String text, Map<Integer, Pin> pins, List<Span> skips) {
    public PlainSql {
        pins = Map.copyOf(pins);
        skips = List.copyOf(skips);
    }

    /** SQL without dbt forms. */
    public static PlainSql of(String sql) {
        return new PlainSql(sql, Map.of(), List.of());
    }

    /** Whether a word, in lower case, means something to PostgreSQL, so that a name that is the same needs quotes. */
    public static boolean isKeyword(String word) {
        return Keywords.contains(word);
    }

    /** What a dbt form names; never a CTE. */
    public sealed interface Pin {
        /** Where the form stands. */
        Span span();

        /** {@code {{ ref('x') }}}. */
        record Ref(String model, Span span) implements Pin {}

        /** {@code {{ source('name', 'table') }}}. */
        record Source(String name, String table, Span span) implements Pin {}

        /** {@code {{ this }}}. */
        record This(Span span) implements Pin {}
    }
}
