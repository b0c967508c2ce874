package dev.headrace.processor.sql.template;

import dev.headrace.graph.VariablePlace;
import dev.headrace.processor.diagnostic.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SQL whose dbt forms have become plain SQL of equal length, so that every position is still the author's.
 *
 * @param text the plain SQL
 * @param pins the relations and variables that dbt forms name, by the position where the form begins
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

    /** The variables that stand in it, in no order. */
    public List<Pin.Variable> variables() {
        return pins.values().stream()
                .filter(Pin.Variable.class::isInstance)
                .map(Pin.Variable.class::cast)
                .toList();
    }

    /**
     * What a string that variables are part of holds, as far as they are declared to hold something; empty if a run decides,
     * or if it is itself what a variable holds.
     */
    public Optional<String> sample(String string) {
        String text = string;
        for (Pin.Variable variable : variables()) {
            String mark = String.valueOf(variable.mark());
            if (text.contains(mark) && variable.value().isEmpty()) {
                return Optional.empty();
            }
            text = text.replace(mark, variable.value().orElse(""));
        }
        return Optional.of(text).filter(filled -> !filled.equals(string));
    }

    /** What stands there, the forms of variables as dbt writes them. */
    public String words(Span span) {
        StringBuilder words = new StringBuilder(span.of(text));
        variables().stream()
                .filter(each ->
                        span.start() <= each.span().start() && each.span().end() <= span.end())
                .sorted(Comparator.comparingInt(
                        (Pin.Variable each) -> -each.span().start()))
                .forEach(each -> words.replace(
                        each.span().start() - span.start(),
                        each.span().end() - span.start(),
                        VariablePlace.EXPRESSION.form(each.name())));
        return words.toString().replaceAll("\\s+", " ");
    }

    /** The same SQL, where that form stands too. */
    public PlainSql with(Pin pin) {
        Map<Integer, Pin> more = new HashMap<>(pins);
        more.put(pin.span().start(), pin);
        return new PlainSql(text, more, skips);
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

        /**
         * {@code {{ var('x') }}}.
         *
         * @param place whether it is an expression or a part of a string
         * @param mark the character that stands for it in a string
         * @param type its type as it is written
         * @param value what it holds unless a run says otherwise
         */
        record Variable(String name, Span span, VariablePlace place, char mark, String type, Optional<String> value)
                implements Pin {}
    }
}
