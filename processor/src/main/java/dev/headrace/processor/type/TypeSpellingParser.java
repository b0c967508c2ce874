package dev.headrace.processor.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a type's name as PostgreSQL's grammar does: {@code timestamp(3) with time zone}, {@code dec(10,2)[]}. */
final class TypeSpellingParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*|'(?:[^']|'')*'|[0-9]+|\\S)");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("int", "int4"),
            Map.entry("integer", "int4"),
            Map.entry("smallint", "int2"),
            Map.entry("bigint", "int8"),
            Map.entry("real", "float4"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("numeric", "numeric"),
            Map.entry("boolean", "bool"));

    private static final Map<String, Integer> FIELDS = Map.of(
            "month", 1 << 1, "year", 1 << 2, "day", 1 << 3, "hour", 1 << 10, "minute", 1 << 11, "second", 1 << 12);
    private static final List<String> ORDER = List.of("year", "month", "day", "hour", "minute", "second");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    TypeSpellingParser(String text) {
        this.text = text;
        Matcher token = TOKEN.matcher(text);
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            token.region(token.end(), text.length());
        }
    }

    Result<TypeSpelling> parse() {
        if (tokens.isEmpty()) {
            return Result.refused("syntax_error", "invalid type name \"" + text + "\"");
        }
        if (peek("setof")) {
            return Result.refused("syntax_error", "invalid type name \"" + text + "\": a column is no set");
        }
        Optional<TypeSpelling> element = word().map(this::grammars).orElseGet(this::named);
        boolean array = element.isPresent() && array();
        return element.isPresent() && at == tokens.size()
                ? Result.found(new TypeSpelling(
                        element.get().schema(),
                        element.get().name(),
                        element.get().modifiers(),
                        array))
                : syntaxError();
    }

    private Result<TypeSpelling> syntaxError() {
        String place = at < tokens.size() ? "at or near \"" + tokens.get(at) + "\"" : "at end of input";
        return Result.refused("syntax_error", "syntax error " + place + ": invalid type name \"" + text + "\"");
    }

    /** The keyword that begins a type's name of several words or another than it says. */
    private Optional<String> word() {
        String first = tokens.get(0).toLowerCase(Locale.ROOT);
        boolean keyword = WORDS.containsKey(first)
                || List.of(
                                "float",
                                "double",
                                "char",
                                "character",
                                "nchar",
                                "national",
                                "varchar",
                                "bit",
                                "time",
                                "timestamp",
                                "interval")
                        .contains(first);
        // A schema may be named like that.
        return keyword && !(tokens.size() > 1 && tokens.get(1).equals(".")) ? Optional.of(first) : Optional.empty();
    }

    private Optional<TypeSpelling> grammars(String word) {
        at++;
        return switch (word) {
            case "float" -> floating();
            case "double" -> accept("precision") ? Optional.of(simple("float8")) : Optional.empty();
            case "national" -> accept("character") || accept("char") ? characters() : Optional.empty();
            case "char", "character", "nchar" -> characters();
            case "varchar" -> modified("varchar");
            case "bit" -> accept("varying") ? modified("varbit") : fixed("bit");
            case "time", "timestamp" -> time(word);
            case "interval" -> interval();
            default ->
                word.startsWith("dec") || word.equals("numeric")
                        ? modified("numeric")
                        : Optional.of(simple(WORDS.get(word)));
        };
    }

    private Optional<TypeSpelling> floating() {
        Optional<List<String>> digits = modifiers();
        if (digits.isEmpty()
                || digits.get().size() > 1
                || !digits.get().stream().allMatch(bits -> bits.matches("[1-9]|[1-4][0-9]|5[0-3]"))) {
            return Optional.empty();
        }
        boolean single =
                digits.get().size() == 1 && Integer.parseInt(digits.get().get(0)) <= 24;
        return Optional.of(simple(single ? "float4" : "float8"));
    }

    private Optional<TypeSpelling> characters() {
        return accept("varying") ? modified("varchar") : fixed("bpchar");
    }

    /** Without a length it has the length 1. */
    private Optional<TypeSpelling> fixed(String name) {
        return modifiers().map(given -> with(name, given.isEmpty() ? List.of("1") : given));
    }

    private Optional<TypeSpelling> modified(String name) {
        return modifiers().map(given -> with(name, given));
    }

    private Optional<TypeSpelling> time(String name) {
        Optional<List<String>> precision = modifiers();
        boolean zone = accept("with");
        if (zone || accept("without")) {
            if (!accept("time") || !accept("zone")) {
                return Optional.empty();
            }
        }
        return precision.map(given -> with(zone ? name + "tz" : name, given));
    }

    private Optional<TypeSpelling> interval() {
        if (at < tokens.size() && FIELDS.containsKey(peek())) {
            return intervalFields();
        }
        return modifiers().map(given -> {
            List<String> all = new ArrayList<>(given);
            if (!given.isEmpty()) {
                all.add(0, String.valueOf(IntervalModifier.ALL_FIELDS));
            }
            return with("interval", all);
        });
    }

    private Optional<TypeSpelling> intervalFields() {
        String first = peek();
        at++;
        String last = first;
        if (accept("to")) {
            last = at < tokens.size() ? peek() : "";
            at++;
        }
        int mask = 0;
        for (int i = ORDER.indexOf(first); i <= ORDER.indexOf(last); i++) {
            mask |= FIELDS.get(ORDER.get(i));
        }
        List<String> all = new ArrayList<>(List.of(String.valueOf(mask)));
        Optional<List<String>> precision = last.equals("second") ? modifiers() : Optional.of(List.of());
        precision.ifPresent(all::addAll);
        return IntervalModifier.isFields(mask) ? precision.map(given -> with("interval", all)) : Optional.empty();
    }

    private Optional<TypeSpelling> named() {
        Optional<String> first = identifier();
        Optional<String> second = first.isPresent() && accept(".") ? identifier() : Optional.empty();
        if (first.isEmpty() || at > 1 && second.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> schema = second.isPresent() ? first : Optional.empty();
        return modifiers()
                .map(given -> new TypeSpelling(schema, second.or(() -> first).get(), given, false));
    }

    private Optional<String> identifier() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String token = tokens.get(at);
        boolean quoted = token.startsWith("\"") && token.length() > 1;
        if (!quoted && !Character.isLetter(token.charAt(0)) && token.charAt(0) != '_') {
            return Optional.empty();
        }
        at++;
        return Optional.of(
                quoted ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token.toLowerCase(Locale.ROOT));
    }

    /** What stands in parentheses; none if there are none; empty if that is no list. */
    private Optional<List<String>> modifiers() {
        List<String> given = new ArrayList<>();
        if (!accept("(")) {
            return Optional.of(given);
        }
        do {
            String sign = accept("-") ? "-" : "";
            if (at >= tokens.size() || !tokens.get(at).matches("[0-9]+|[\\p{L}_].*|'.*'")) {
                return Optional.empty();
            }
            given.add(sign + tokens.get(at++).replaceAll("^'|'$", ""));
        } while (accept(","));
        return accept(")") ? Optional.of(given) : Optional.empty();
    }

    private boolean array() {
        boolean array = false;
        if (accept("array")) {
            array = true;
        }
        while (accept("[")) {
            array = true;
            if (at < tokens.size() && tokens.get(at).matches("[0-9]+")) {
                at++;
            }
            if (!accept("]")) {
                at = Math.min(at, tokens.size() - 1);
                break;
            }
        }
        return array;
    }

    private boolean accept(String token) {
        if (peek(token)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean peek(String token) {
        return at < tokens.size() && tokens.get(at).equalsIgnoreCase(token);
    }

    private String peek() {
        return tokens.get(at).toLowerCase(Locale.ROOT);
    }

    private static TypeSpelling simple(String name) {
        return with(name, List.of());
    }

    private static TypeSpelling with(String name, List<String> modifiers) {
        return new TypeSpelling(Optional.empty(), name, modifiers, false);
    }
}
