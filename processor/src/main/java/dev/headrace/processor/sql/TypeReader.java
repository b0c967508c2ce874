package dev.headrace.processor.sql;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.SyntaxFault;
import dev.headrace.processor.sql.token.UnsupportedSql;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types as PostgreSQL's grammar reads them (its rule {@code Typename}). */
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
            Map.entry("numeric", "numeric"),
            Map.entry("boolean", "bool"),
            Map.entry("character", "bpchar"),
            Map.entry("char", "bpchar"),
            Map.entry("nchar", "bpchar"),
            Map.entry("varchar", "varchar"),
            Map.entry("bit", "bit"),
            Map.entry("timestamp", "timestamp"),
            Map.entry("time", "time"),
            Map.entry("json", "json"),
            Map.entry("interval", "interval"),
            Map.entry("national", "bpchar"));

    private static final Set<String> NO_MODIFIERS =
            Set.of("int", "integer", "smallint", "bigint", "real", "double", "boolean", "json");
    /** The types whose modifiers are a list of any numbers. */
    private static final Set<String> NUMBERS = Set.of("numeric", "decimal", "dec", "bit");

    private static final String FULL_RANGE = "32767";

    /** The bits of an interval's fields in its modifier ({@code INTERVAL_MASK} of PostgreSQL). */
    private static final Map<String, Integer> FIELDS = Map.of(
            "year", 1 << 2, "month", 1 << 1, "day", 1 << 3, "hour", 1 << 10, "minute", 1 << 11, "second", 1 << 12);

    /** What a range of fields that begins with one may end with. */
    private static final Map<String, Set<String>> UNTIL = Map.of(
            "year", Set.of("month"),
            "day", Set.of("hour", "minute", "second"),
            "hour", Set.of("minute", "second"),
            "minute", Set.of("second"));

    private static final List<String> FIELD_ORDER = List.of("year", "month", "day", "hour", "minute", "second");

    private final Cursor cursor;

    TypeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a type that only the grammar knows begins there. */
    boolean isBuiltIn() {
        Lexeme first = cursor.peek();
        boolean word = first.kind() == Lexeme.Kind.WORD && BUILT_IN.containsKey(first.text());
        return word
                && !cursor.peek(1).is(".")
                && (!first.is("double") || cursor.peek(1).is("precision"));
    }

    /** A type, an array included. */
    TypeName read() {
        int start = cursor.index();
        cursor.skip("setof");
        TypeName type = isBuiltIn() ? builtIn(false) : generic();
        boolean array = cursor.skip("array") | bounds();
        return new TypeName(type.schema(), type.name(), type.modifiers(), array, type.nameSpan(), cursor.since(start));
    }

    /** The type before a constant, which need not be of one character or bit only. */
    TypeName ofConstant() {
        return builtIn(true);
    }

    private TypeName builtIn(boolean constant) {
        int start = cursor.index();
        List<String> modifiers = new ArrayList<>();
        String name = builtIn(cursor.next().text(), modifiers);
        boolean fixed = (name.equals("bpchar") || name.equals("bit")) && modifiers.isEmpty();
        if (fixed && !constant) {
            modifiers.add("1");
        }
        Span whole = cursor.since(start);
        return new TypeName(Optional.empty(), name, modifiers, false, whole, whole);
    }

    private TypeName generic() {
        int start = cursor.index();
        Lexeme first = cursor.peek();
        if (!first.isFunctionName()) {
            throw cursor.unexpected();
        }
        List<Name> parts = new ArrayList<>(List.of(cursor.next().name()));
        while (cursor.skip(".")) {
            parts.add(cursor.label());
        }
        Span name = cursor.since(start);
        List<String> modifiers = modifiers();
        int last = parts.size() - 1;
        Optional<Name> schema = last == 0 ? Optional.empty() : Optional.of(parts.get(last - 1));
        return new TypeName(schema, parts.get(last).text(), modifiers, false, name, cursor.since(start));
    }

    private String builtIn(String word, List<String> modifiers) {
        if (word.equals("interval")) {
            intervalModifiers(modifiers);
            return word;
        }
        if (word.equals("national")) {
            cursor.expectAny(Set.of("character", "char"));
        }
        if (word.equals("double")) {
            cursor.expect("precision");
        }
        String name = BUILT_IN.get(word);
        boolean character = name.equals("bpchar");
        boolean varying = (character || name.equals("bit")) && cursor.skip("varying");
        if (!NO_MODIFIERS.contains(word)) {
            modifiers.addAll(NUMBERS.contains(word) ? modifiers() : integer());
        }
        if (word.equals("float")) {
            return floating(modifiers);
        }
        if (varying) {
            return character ? "varchar" : "varbit";
        }
        return (name.equals("timestamp") || name.equals("time")) && zone() ? name + "tz" : name;
    }

    /** {@code float(n)} is single precision up to 24 binary digits. */
    private String floating(List<String> modifiers) {
        if (modifiers.isEmpty()) {
            return "float8";
        }
        int precision = modifiers.get(0).matches("\\d{1,9}") ? Integer.parseInt(modifiers.get(0)) : 0;
        modifiers.clear();
        if (precision < 1 || precision > 53) {
            String bound = precision < 1 ? "at least 1 bit" : "less than 54 bits";
            throw UnsupportedSql.of(new SyntaxFault(
                    Code.INVALID_PARAMETER_VALUE,
                    cursor.peek(-2).span(),
                    "precision for type float must be " + bound,
                    List.of()));
        }
        return precision < 25 ? "float4" : "float8";
    }

    private boolean zone() {
        boolean with = cursor.skip("with", "time", "zone");
        if (!with) {
            cursor.skip("without", "time", "zone");
        }
        return with;
    }

    /** What stands behind INTERVAL, or behind a constant of it. */
    void intervalModifiers(List<String> modifiers) {
        if (cursor.is("(")) {
            modifiers.add(FULL_RANGE);
            modifiers.addAll(integer());
            return;
        }
        if (!cursor.isAny(FIELDS.keySet())) {
            return;
        }
        String first = cursor.next().text();
        String last = first;
        if (cursor.skip("to")) {
            last = cursor.expectAny(UNTIL.getOrDefault(first, Set.of()));
        }
        int mask = FIELD_ORDER.subList(FIELD_ORDER.indexOf(first), FIELD_ORDER.indexOf(last) + 1).stream()
                .mapToInt(FIELDS::get)
                .sum();
        modifiers.add(String.valueOf(mask));
        if (last.equals("second")) {
            modifiers.addAll(integer());
        }
    }

    private List<String> modifiers() {
        if (!cursor.skip("(")) {
            return List.of();
        }
        List<String> inside = cursor.list(this::modifier);
        cursor.expect(")");
        return inside;
    }

    private List<String> integer() {
        if (!cursor.skip("(")) {
            return List.of();
        }
        if (cursor.peek().kind() != Lexeme.Kind.INTEGER) {
            throw cursor.unexpected();
        }
        String digits = cursor.next().text();
        cursor.expect(")");
        return List.of(digits);
    }

    private String modifier() {
        String sign = cursor.skip("-") ? "-" : "";
        Lexeme value = cursor.peek();
        boolean constant = value.kind() == Lexeme.Kind.INTEGER || value.kind() == Lexeme.Kind.NUMERIC;
        if (!constant && (!sign.isEmpty() || !value.isString() && !value.isColumnName())) {
            throw cursor.unexpected();
        }
        return sign + cursor.next().text();
    }

    private boolean bounds() {
        boolean array = false;
        while (cursor.skip("[")) {
            array = true;
            if (cursor.peek().kind() == Lexeme.Kind.INTEGER) {
                cursor.next();
            }
            cursor.expect("]");
        }
        return array;
    }
}
