package dev.headrace.testing.proof;

import dev.headrace.graph.Prerequisites;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values of PostgreSQL's types, as text: few of each, so that joins and groups meet, the simplest first.
 *
 * @param prerequisites the enums and domains that there are
 * @param literals the texts that the SQL itself speaks of, as values and as keys of JSON
 */
public record Values(Prerequisites prerequisites, List<String> literals) {
    /** When all histories begin. */
    public static final Instant START = Instant.parse("2024-02-26T00:00:00Z");

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern MODIFIER = Pattern.compile("\\(([0-9]+)(?:,(-?[0-9]+))?\\)");
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint", "oid");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "citext", "name");
    private static final int LITERALS = 12;
    private static final int LETTERS = 26;

    /** With the literals of these queries. */
    public static Values of(Prerequisites prerequisites, Collection<String> queries) {
        List<String> literals = queries.stream()
                .flatMap(query -> LITERAL.matcher(query).results())
                .map(literal -> literal.group(1).replace("''", "'"))
                .filter(literal -> !literal.isBlank())
                .distinct()
                .sorted()
                .toList();
        return new Values(prerequisites, literals);
    }

    /** Some values of that type, the simplest first; none if nobody knows any. */
    public List<String> of(String type) {
        if (type.endsWith("[]")) {
            String element = of(type.substring(0, type.length() - 2)).stream()
                    .findFirst()
                    .orElse("");
            return List.of("{}", "{" + quoted(element) + "}", "{" + quoted(element) + ",NULL}");
        }
        String plain = MODIFIER.matcher(type).replaceFirst("");
        if (TEXTS.contains(plain)) {
            int longest = modifier(type, 1).orElse(plain.equals("character") ? 1 : Integer.MAX_VALUE);
            return Stream.concat(
                            Stream.of("a", "b", "", "A", " b ", "1", "é"),
                            literals.stream().limit(LITERALS))
                    .filter(text -> text.codePointCount(0, text.length()) <= longest)
                    .toList();
        }
        return switch (plain) {
            case "smallint", "integer", "bigint" -> List.of("1", "2", "0", "3", "-1", "100");
            case "oid" -> List.of("1", "2", "3");
            case "numeric" -> numbers(type);
            case "real", "double precision" -> List.of("1", "0", "2", "-1", "0.5");
            case "money" -> List.of("1", "0", "2.50", "-1");
            case "boolean" -> List.of("false", "true");
            case "date", "timestamp without time zone", "timestamp with time zone" -> moments(plain);
            case "time without time zone" -> List.of("00:00", "12:30", "23:59:59");
            case "time with time zone" -> List.of("00:00Z", "12:30Z", "23:59:59Z");
            case "interval" -> List.of("00:00:00", "1 day", "-01:00:00", "1 mon");
            case "uuid" -> List.of(uuid(1), uuid(2), uuid(3));
            case "json", "jsonb" -> documents();
            case "bytea" -> List.of("\\x", "\\x00", "\\x61");
            case "inet", "cidr" -> List.of("10.0.0.1", "10.0.0.2");
            default -> own(plain);
        };
    }

    private static List<String> numbers(String type) {
        int scale = modifier(type, 2).orElse(modifier(type, 1).isPresent() ? 0 : 2);
        int digits = modifier(type, 1).orElse(Integer.MAX_VALUE);
        return Stream.of("1", "0", "2", "-1", "10", "0.5", "99.99", "0.01")
                .filter(number -> {
                    BigDecimal value = new BigDecimal(number);
                    return value.scale() <= scale && value.precision() - value.scale() <= digits - scale;
                })
                .toList();
    }

    private static List<String> moments(String type) {
        return Stream.of(0, 1, 24, 25, 48, 24 * 4, 24 * 40)
                .map(hours -> moment(type, START.plus(hours, ChronoUnit.HOURS), 0))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>(List.of("{}", "{\"a\": 1}", "null"));
        literals.stream()
                .filter(literal -> literal.matches("\\w+"))
                .limit(LITERALS)
                .flatMap(
                        key -> Stream.of("{\"" + key + "\": \"a\"}", "{\"" + key + "\": null}", "{\"" + key + "\": 1}"))
                .forEach(documents::add);
        return documents;
    }

    /** Of an enum its labels, of a domain what its base type has. */
    private List<String> own(String type) {
        return prerequisites.types().stream()
                .filter(each -> type.replace("\"", "").equals(each.name())
                        || type.replace("\"", "").equals(each.schema() + "." + each.name()))
                .findFirst()
                .map(each -> each.domain()
                        ? of(each.definition()
                                .replaceFirst("(?is)\\s+(not\\s+null|null|check|default|collate|constraint)\\b.*", "")
                                .strip())
                        : LITERAL.matcher(each.definition())
                                .results()
                                .map((MatchResult label) -> label.group(1).replace("''", "'"))
                                .toList())
                .orElse(List.of());
    }

    /** A value that is another for each number; none if the type has no more. */
    public Optional<String> fresh(String type, int number) {
        String plain = MODIFIER.matcher(type).replaceFirst("");
        if (INTEGERS.contains(plain) || plain.equals("numeric") || plain.startsWith("double") || plain.equals("real")) {
            return Optional.of(String.valueOf(number + 1));
        }
        if (TEXTS.contains(plain)) {
            return Optional.of(letters(number));
        }
        if (plain.equals("uuid")) {
            return Optional.of(uuid(number + 1));
        }
        Optional<String> moment = moment(plain, START.plus(number, ChronoUnit.DAYS), number);
        return moment.isPresent() ? moment : of(type).stream().skip(number).findFirst();
    }

    /** What the type can hold of a moment: itself, its day, or, of a number, how many came before. */
    public static Optional<String> moment(String type, Instant at, int sequence) {
        LocalDateTime local = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        String plain = MODIFIER.matcher(type).replaceFirst("");
        if (INTEGERS.contains(plain) || plain.equals("numeric")) {
            return Optional.of(String.valueOf(sequence + 1));
        }
        return switch (plain) {
            case "date" -> Optional.of(local.toLocalDate().toString());
            case "timestamp without time zone" -> Optional.of(local.toString().replace('T', ' '));
            case "timestamp with time zone" -> Optional.of(local.toString().replace('T', ' ') + "Z");
            default -> Optional.empty();
        };
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    private static String uuid(int number) {
        return String.format("00000000-0000-0000-0000-%012d", number);
    }

    private static String quoted(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Optional<Integer> modifier(String type, int group) {
        Matcher modifier = MODIFIER.matcher(type);
        return modifier.find() ? Optional.ofNullable(modifier.group(group)).map(Integer::valueOf) : Optional.empty();
    }
}
