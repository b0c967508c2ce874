package dev.headrace.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.TestPipeline;
import dev.headrace.engine.Rows;
import dev.headrace.graph.PipelineDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values arrive as they were given, whatever is in them: {@code -Dheadrace.values=10000} tries that many of each type,
 * {@code -Dheadrace.seed} others.
 */
class HostileValuesTest {
    private static final int COUNT = Integer.getInteger("headrace.values", 200);
    private static final long SEED = Long.getLong("headrace.seed", 7);
    private static final int AT_ONCE = 50;
    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\\",
            "\\'",
            "\"",
            "$$",
            "$1",
            "?",
            "??",
            ";",
            "--",
            "/*",
            "*/",
            "\n",
            "\r\n",
            "\t",
            "{",
            "}",
            "{{",
            "}}",
            "{{ var('v0') }}",
            "{{ var('v1') | quoted }}",
            "'; drop table important; --",
            "' or '1' = '1",
            "E'",
            "U&'\\0041'",
            "\\x41",
            "\\u0041",
            "\\\\",
            "::text",
            "||",
            "%s",
            "{d '2024-01-01'}",
            "{fn now()}",
            ":name",
            "@x",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "\u202e",
            "e\u0301",
            "\ud83d\ude00",
            "\uE000",
            "\u0001",
            "\u007f",
            "select",
            "NULL",
            "",
            " ",
            "é",
            "ß");

    private static final Pattern REFUSED = Pattern.compile("the value of the variable \"(v\\d+)\" is no ");

    static List<String> types() {
        return List.of(
                "text",
                "varchar(4000)",
                "jsonb",
                "json",
                "bytea",
                "text[]",
                "bigint",
                "numeric",
                "date",
                "timestamptz",
                "interval",
                "uuid",
                "boolean");
    }

    @ParameterizedTest
    @MethodSource("types")
    void arriveAsTheyWereGiven(String type) throws SQLException {
        Random random = new Random(SEED * 31 + type.hashCode());
        int mismatches = 0;
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create table important ()");
            PipelineRunner runner = PipelineRunner.of(pipeline(type));
            for (int done = 0; done < COUNT; done += AT_ONCE) {
                List<String> values = new ArrayList<>();
                Map<String, String> given = new HashMap<>();
                while (values.size() < AT_ONCE) {
                    String value = value(type, random);
                    given.put("v" + values.size(), value);
                    values.add(value);
                }
                Rows rows = runner.show(
                        database.dataSource(),
                        RunOptions.defaults().select("shown").variables(given),
                        1);
                mismatches += mismatches(rows.rows().get(0), values, type, database);
            }
            assertThat(database.query("select count(*) from important")).containsExactly("0");
        }
        assertThat(mismatches).as("seed %d", SEED).isZero();
    }

    /** What is no value of the type is refused before anything is built; which that is, the server says. */
    @ParameterizedTest
    @MethodSource("types")
    void areRefusedIfTheServerRefusesThem(String type) throws SQLException {
        Random random = new Random(SEED * 37 + type.hashCode());
        int refused = 0;
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create table important ()");
            PipelineRunner runner = PipelineRunner.of(pipeline(type));
            for (int done = 0; done < COUNT; done += AT_ONCE) {
                Map<String, String> given = new HashMap<>();
                Set<String> wrong = new TreeSet<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    String value = random.nextInt(3) == 0 ? text(random) : spoiled(value(type, random), random);
                    given.put("v" + i, value);
                    if (bound(value, type, database).isEmpty()) {
                        wrong.add("v" + i);
                    }
                }
                assertThat(refused(runner, database, given))
                        .as("seed %d: %s", SEED, given)
                        .isEqualTo(wrong);
                refused += wrong.size();
            }
            assertThat(database.query("select count(*) from important")).containsExactly("0");
        }
        System.out.println(
                type + ": " + COUNT + " values at seed " + SEED + ", " + refused + " refused, as by the server");
    }

    private static Set<String> refused(PipelineRunner runner, TestDatabase database, Map<String, String> given) {
        try {
            runner.show(
                    database.dataSource(), RunOptions.defaults().select("shown").variables(given), 1);
            return Set.of();
        } catch (RunRefusedException refusal) {
            return REFUSED.matcher(refusal.getMessage())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A piece of it is another, or gone, or something is put in. */
    private static String spoiled(String value, Random random) {
        int from = random.nextInt(value.length() + 1);
        int to = Math.min(value.length(), from + random.nextInt(3));
        String piece = random.nextBoolean() ? "" : PIECES.get(random.nextInt(PIECES.size()));
        String spoiled = value.substring(0, from) + piece + value.substring(to);
        return StandardCharsets.UTF_8.newEncoder().canEncode(spoiled) ? spoiled : value;
    }

    /** As an expression, in a string and in one with escapes. */
    private static PipelineDefinition pipeline(String type) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            columns.add("{{ var('v" + i + "') }}::text as e" + i + ", '[{{ var('v" + i + "') | quoted }}]' as q" + i
                    + ", E'\\\\{{ var('v" + i + "') | escaped }}' as b" + i);
        }
        PipelineDefinition definition = TestPipeline.in("analytics")
                .view("shown", "select " + String.join(", ", columns))
                .build();
        for (int i = 0; i < AT_ONCE; i++) {
            definition = definition.variable("v" + i, type);
        }
        return definition;
    }

    private static int mismatches(List<String> row, List<String> values, String type, TestDatabase database)
            throws SQLException {
        int mismatches = 0;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            List<String> expected =
                    List.of(bound(value, type, database).orElseThrow(), "[" + value + "]", "\\" + value);
            mismatches += row.subList(3 * i, 3 * i + 3).equals(expected) ? 0 : 1;
        }
        return mismatches;
    }

    /** What the server makes of it as a parameter, which no quoting is between; empty if that is no value of the type. */
    private static Optional<String> bound(String value, String type, TestDatabase database) throws SQLException {
        try (PreparedStatement statement =
                database.connection().prepareStatement("select ?::text::" + type + "::text")) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.of(row.getString(1));
            }
        } catch (SQLException refusal) {
            assertThat(refusal.getSQLState()).as(refusal.getMessage()).startsWith("22");
            return Optional.empty();
        }
    }

    private static String value(String type, Random random) {
        return switch (type) {
            case "jsonb", "json" -> "{\"k\": " + json(text(random)) + "}";
            case "bytea" ->
                "\\x"
                        + new BigInteger(8 * (1 + random.nextInt(20)), random)
                                .toString(16)
                                .replaceFirst("^(..)*?(.)$", "$0")
                                .replaceAll("^(.(..)*)$", "0$1");
            case "text[]" -> "{\"" + text(random).replace("\\", "\\\\").replace("\"", "\\\"") + "\",NULL}";
            case "bigint" -> String.valueOf(random.nextLong());
            case "numeric" ->
                new BigDecimal(new BigInteger(200, random), random.nextInt(60))
                        .negate()
                        .toString();
            case "date" -> LocalDate.ofEpochDay(random.nextInt(100_000)).toString();
            case "timestamptz" ->
                LocalDate.ofEpochDay(random.nextInt(100_000)) + " 12:34:56." + random.nextInt(999_999) + "+05:30";
            case "interval" ->
                random.nextInt(999) + " mons " + -random.nextInt(999) + " days 0:00:" + random.nextInt(60);
            case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "boolean" -> List.of("true", "f", " yes ", "OFF", "1").get(random.nextInt(5));
            default -> text(random);
        };
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(c -> json.append(
                        c < 0x20 || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return json.append('"').toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
