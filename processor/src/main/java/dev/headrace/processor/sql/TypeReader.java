package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.parser.Token;

/** Types, read off their tokens as PostgreSQL's grammar reads them (its rule {@code Typename}). */
final class TypeReader {
    /** The names that the grammar itself replaces. */
    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("int", "int4"),
            Map.entry("integer", "int4"),
            Map.entry("smallint", "int2"),
            Map.entry("bigint", "int8"),
            Map.entry("real", "float4"),
            Map.entry("float", "float8"),
            Map.entry("double", "float8"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("boolean", "bool"),
            Map.entry("character", "bpchar"),
            Map.entry("char", "bpchar"),
            Map.entry("nchar", "bpchar"));

    private static final Set<String> FIXED_LENGTH = Set.of("bpchar", "bit");
    private static final Set<String> TIMES = Set.of("timestamp", "time");
    private static final String FULL_RANGE = "32767";

    /** The bits of an interval's fields in its modifier ({@code INTERVAL_MASK} of PostgreSQL). */
    private static final Map<String, Integer> FIELDS = Map.of(
            "year", 1 << 2, "month", 1 << 1, "day", 1 << 3, "hour", 1 << 10, "minute", 1 << 11, "second", 1 << 12);

    private static final List<String> FIELD_ORDER = List.of("year", "month", "day", "hour", "minute", "second");

    private final List<Token> tokens;
    private int at;

    private TypeReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The type that these tokens begin with. */
    static TypeName read(List<Token> tokens) {
        return new TypeReader(tokens).type();
    }

    private TypeName type() {
        skip("setof");
        Optional<Name> schema = Optional.empty();
        Token first = tokens.get(at++);
        while (skip(".")) {
            schema = Optional.of(ParsedText.name(first));
            first = tokens.get(at++);
        }
        String name = ParsedText.identifier(first.image);
        boolean quoted = first.image.startsWith("\"");
        List<String> modifiers = new ArrayList<>();
        if (!quoted && schema.isEmpty()) {
            name = builtIn(name, modifiers);
        } else {
            modifiers.addAll(parenthesis());
        }
        boolean array = array();
        Span span = TokenFilter.span(tokens.get(0)).to(TokenFilter.span(tokens.get(at - 1)));
        return new TypeName(schema, name, modifiers, array, span);
    }

    private String builtIn(String word, List<String> modifiers) {
        if (word.equals("interval")) {
            interval(modifiers);
            return word;
        }
        if (word.equals("national")) {
            at++;
        }
        if (word.equals("double")) {
            skip("precision");
        }
        String name = word.equals("national") ? "bpchar" : BUILT_IN.getOrDefault(word, word);
        boolean varying = (name.equals("bpchar") && !word.equals(name) || name.equals("bit")) && skip("varying");
        modifiers.addAll(parenthesis());
        if (word.equals("float") && !modifiers.isEmpty()) {
            return floating(modifiers);
        }
        if (FIXED_LENGTH.contains(name) && !varying && modifiers.isEmpty() && !word.equals("bpchar")) {
            modifiers.add("1");
        }
        if (varying) {
            return name.equals("bit") ? "varbit" : "varchar";
        }
        return TIMES.contains(name) && zone() ? name + "tz" : name;
    }

    /** {@code float(n)} is single precision up to 24 binary digits. */
    private static String floating(List<String> modifiers) {
        int precision = Integer.parseInt(modifiers.get(0));
        modifiers.clear();
        return precision < 25 ? "float4" : "float8";
    }

    private boolean zone() {
        boolean with = is(0, "with");
        if ((with || is(0, "without")) && is(1, "time")) {
            at += 3;
            return with;
        }
        return false;
    }

    private void interval(List<String> modifiers) {
        if (is(0, "(")) {
            modifiers.add(FULL_RANGE);
            modifiers.addAll(parenthesis());
            return;
        }
        if (at >= tokens.size() || !FIELDS.containsKey(word(0))) {
            return;
        }
        int first = FIELD_ORDER.indexOf(word(0));
        int last = first;
        at++;
        if (is(0, "to")) {
            last = FIELD_ORDER.indexOf(word(1));
            at += 2;
        }
        int mask = FIELD_ORDER.subList(first, Math.max(first, last) + 1).stream()
                .mapToInt(FIELDS::get)
                .sum();
        modifiers.add(String.valueOf(mask));
        modifiers.addAll(parenthesis());
    }

    private List<String> parenthesis() {
        List<String> inside = new ArrayList<>();
        if (skip("(")) {
            while (!skip(")")) {
                if (!skip(",")) {
                    inside.add(tokens.get(at++).image);
                }
            }
        }
        return inside;
    }

    private boolean array() {
        boolean array = skip("array");
        while (skip("[")) {
            array = true;
            while (!skip("]")) {
                at++;
            }
        }
        return array;
    }

    private boolean skip(String word) {
        boolean there = is(0, word);
        at += there ? 1 : 0;
        return there;
    }

    private boolean is(int ahead, String word) {
        return at + ahead < tokens.size() && word(ahead).equals(word);
    }

    private String word(int ahead) {
        return tokens.get(at + ahead).image.toLowerCase(Locale.ROOT);
    }
}
