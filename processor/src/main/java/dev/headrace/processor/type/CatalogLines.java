package dev.headrace.processor.type;

import dev.headrace.Volatility;
import dev.headrace.processor.type.FunctionEntry.Kind;
import dev.headrace.processor.type.FunctionEntry.OrderedSet;
import dev.headrace.processor.type.Parameter.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The entries that the lines of the catalog's tables stand for. */
final class CatalogLines {
    private static final String SET = "setof ";

    private CatalogLines() {}

    static TypeEntry type(String[] line) {
        return new TypeEntry(
                line[0],
                kind(line[1]),
                line[2].charAt(0),
                line[3].indexOf('p') >= 0,
                line[3].indexOf('c') >= 0,
                line[3].indexOf('a') >= 0,
                line[3].indexOf('o') >= 0,
                line[3].indexOf('e') >= 0,
                optional(line[4]),
                List.of(),
                List.of());
    }

    static CastEntry cast(String[] line) {
        Strength strength = switch (line[2]) {
            case "i" -> Strength.IMPLICIT;
            case "a" -> Strength.ASSIGNMENT;
            default -> Strength.EXPLICIT;
        };
        CastEntry.Method method = switch (line[3]) {
            case "b" -> CastEntry.Method.BINARY;
            case "f" -> CastEntry.Method.FUNCTION;
            default -> CastEntry.Method.INPUT_OUTPUT;
        };
        return new CastEntry(typeOf(line[0]), typeOf(line[1]), strength, method);
    }

    static OperatorEntry operator(String[] line) {
        return new OperatorEntry(line[0], optional(line[1]), typeOf(line[2]), typeOf(line[3]), line[4]);
    }

    static FunctionEntry function(String[] line) {
        boolean set = line[1].startsWith(SET);
        List<Parameter> parameters = line[2].isEmpty()
                ? List.of()
                : Arrays.stream(line[2].split(", "))
                        .map(CatalogLines::parameter)
                        .toList();
        return new FunctionEntry(
                line[0],
                Kind.valueOf(line[3].toUpperCase(Locale.ROOT)),
                parameters,
                Integer.parseInt(line[6]),
                typeOf(set ? line[1].substring(SET.length()) : line[1]),
                set,
                line[5].equals("strict"),
                Volatility.valueOf(line[4].toUpperCase(Locale.ROOT)),
                orderedSet(line[7]));
    }

    private static Optional<OrderedSet> orderedSet(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderedSet(text.startsWith("h"), Integer.parseInt(text.substring(1))));
    }

    private static Parameter parameter(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        Mode mode = switch (words.get(0)) {
            case "out" -> Mode.OUT;
            case "inout" -> Mode.INOUT;
            case "variadic" -> Mode.VARIADIC;
            case "table" -> Mode.TABLE;
            default -> Mode.IN;
        };
        int name = mode == Mode.IN ? 0 : 1;
        int type = words.size() - 1;
        return new Parameter(mode, name < type ? words.get(name) : "", typeOf(words.get(type)));
    }

    private static TypeKind kind(String letter) {
        return switch (letter) {
            case "c" -> TypeKind.COMPOSITE;
            case "d" -> TypeKind.DOMAIN;
            case "e" -> TypeKind.ENUM;
            case "r" -> TypeKind.RANGE;
            case "m" -> TypeKind.MULTIRANGE;
            case "p" -> TypeKind.PSEUDO;
            default -> TypeKind.BASE;
        };
    }

    private static Optional<PgType> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(typeOf(text));
    }

    private static PgType typeOf(String text) {
        return text.endsWith("[]")
                ? PgType.of(text.substring(0, text.length() - 2)).arrayOf()
                : PgType.of(text);
    }
}
