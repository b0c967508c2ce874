package dev.headrace.processor.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Literals that a server takes or refuses, as the operators are judged: what we refuse it refuses in the same words. */
class InputSyntaxServerTest {
    private static final int COUNT = Integer.getInteger("headrace.types", 4_000);
    private static final long SEED = Long.getLong("headrace.seed", 1);

    private static final Map<String, List<String>> SEEDS = new TreeMap<>(Map.ofEntries(
            Map.entry("bool", List.of("true", "f", "yes", "off", "1", "abc", " On ", "o", "truee")),
            Map.entry("int2", List.of("1", "-32768", "32768", " 7 ", "abc", "1.5", "1e3", "0x1F", "1_000", "")),
            Map.entry("int4", List.of("1", "-2147483648", "2147483648", "12abc", "+5", "- 5", "0b11", "99999999999")),
            Map.entry("int8", List.of("9223372036854775807", "9223372036854775808", "1", "x", "1 2")),
            Map.entry(
                    "numeric",
                    List.of("1.50", ".5", "5.", ".", "1e10", "1e", "NaN", "-inf", "abc", "1,5", "1_0.5", "1e99")),
            Map.entry("float4", List.of("1.5", "1e40", "1e-50", "nan", "-Infinity", "abc", "1.5f", "0x1p3", "1e38")),
            Map.entry("float8", List.of("1.5", "1e400", "1e-400", "Infinity", "abc", "1.5d", "1 .5", "2e308")),
            Map.entry("oid", List.of("1", "4294967295", "abc", "-1", "1x")),
            Map.entry(
                    "uuid",
                    List.of(
                            "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
                            "{a0eebc999c0b4ef8bb6d6bb9bd380a11}",
                            "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a1",
                            "abc",
                            "a0eebc999c0b4ef8-bb6d-6bb9bd380a11x")),
            Map.entry(
                    "date",
                    List.of(
                            "2024-01-31",
                            "2024-13-45",
                            "2024-02-30",
                            "today",
                            "abc",
                            "Jan 5 2024",
                            "20240105",
                            "2024.123",
                            "1/8/1999",
                            "infinity",
                            "2024-1-5",
                            "2024-01-05 10:00",
                            "2024-W05",
                            "",
                            "hello world",
                            "J2451187",
                            "2024-01-31T25:00",
                            "5 January 2024",
                            "epoch",
                            "y2024m01d31",
                            "99-01-08",
                            "2024-01-31 BC",
                            "30 days",
                            "-1 mon",
                            "1",
                            "12:99",
                            "2 hours 5 minutes")),
            Map.entry(
                    "time",
                    List.of(
                            "10:00",
                            "25:00",
                            "10:60",
                            "10:00:61",
                            "allballs",
                            "now",
                            "040506",
                            "04:05 PM",
                            "abc",
                            "10:00:00.123456789",
                            "24:00",
                            "24:00:01",
                            "10:00+02",
                            "2024-01-01 10:00",
                            "today",
                            "10:00:60",
                            "T10:00",
                            "1000 hours",
                            "1 day",
                            "1",
                            "1.5")),
            Map.entry(
                    "timetz",
                    List.of("10:00+02", "25:00+02", "10:00 Z", "allballs", "abc", "10:00:00-08:00", "10:00 UTC")),
            Map.entry(
                    "timestamp",
                    List.of(
                            "2024-01-31 10:00:00",
                            "2024-01-31T10:00:00Z",
                            "2024-13-01 00:00",
                            "abc",
                            "2024-01-31",
                            "now",
                            "2024-02-30 10:00",
                            "2024-01-31 24:00:00",
                            "2024-01-31 10:00 PM",
                            "tomorrow 10:00",
                            "1 day",
                            "-",
                            "-1",
                            "45",
                            "1.5x")),
            Map.entry(
                    "timestamptz",
                    List.of(
                            "2024-01-31 10:00:00+02",
                            "2024-01-31 10:00:00 Europe/Berlin",
                            "abc",
                            "2024-01-31 10:00:00+25",
                            "2024-01-31 10:00+0530",
                            "2024-01-31 10:61",
                            "yesterday",
                            "2024-01-31 10:00 UTC")),
            Map.entry(
                    "interval",
                    List.of(
                            "1 day",
                            "2 hours 30 minutes",
                            "1 foo",
                            "P1Y2M",
                            "1-2",
                            "10:00:00",
                            "abc",
                            "",
                            "1.5 weeks",
                            "1 day ago",
                            "-1 mons",
                            "3 days 04:05:06",
                            "1e5 days",
                            "day",
                            "milliseconds",
                            "1 milliseconds",
                            "infinity",
                            "@ 1 minute",
                            "1d2h",
                            "1 year 2 parsecs",
                            "1 quarter",
                            "00:00+00",
                            "23:59:59-08",
                            "2024-01-31",
                            "12:99",
                            "-")),
            Map.entry(
                    "json",
                    List.of(
                            "{\"a\": 1}",
                            "[1, 2.5e3, null]",
                            "abc",
                            "",
                            "{\"a\":}",
                            "\"x\\u00e9\"",
                            "01",
                            "[1,]",
                            "tru",
                            "{a: 1}",
                            " true ",
                            "\"\t\"",
                            "-",
                            "nullx",
                            "{\"a\":1,\"b\":[true,{}]}")),
            Map.entry(
                    "jsonb",
                    List.of("{\"a\": 1}", "[1, 2.5e3, null]", "abc", "\"\\u0000\"", "1e400", "'x'", "{}", "[", "1 2")),
            Map.entry(
                    "bytea",
                    List.of("\\xDEADBEEF", "\\xzz", "\\x123", "abc", "a\\b", "a\\\\b", "\\001x", "\\x DE AD", "\\400")),
            Map.entry("bit", List.of("101", "b101", "x1F", "12", "x1G", "", "B", "é")),
            Map.entry("varbit", List.of("101", "B2", "Xff", "0x1")),
            Map.entry(
                    "inet",
                    List.of(
                            "10.0.0.1",
                            "10.0.0.0/8",
                            "256.1.1.1",
                            "::1",
                            "fe80::1%eth0",
                            "abc",
                            "10.0.0.1/33",
                            "",
                            "1.2.3",
                            "1.2/16",
                            "1.2")),
            Map.entry(
                    "cidr",
                    List.of("10.0.0.0/8", "10.0.0.1/8", "0.0.0.0/0", "1.2.3.4/32", "x", "192.168", "2001:db8::/32")),
            Map.entry(
                    "macaddr",
                    List.of("08:00:2b:01:02:03", "08002b:010203", "0800.2b01.0203", "foo", "08:00:2b:01:02", "")),
            Map.entry(
                    "point",
                    List.of("(1,2)", "1,2", "abc", "", "(nan,inf)", "(1 2)", "((1,2))", "(1,2),(3,4)", "(1.5e1,-2)")),
            Map.entry("box", List.of("((1,2),(3,4))", "abc", "1,2,3,4")),
            Map.entry("lseg", List.of("(1,2),(3,4)", "[(1,2),(3,4)]", "1,2,3,4", "(1 ,2)(3,4)", "1,2", "12:99")),
            Map.entry("line", List.of("{1,2,3}", "[1,2,3,4]", "((1,2),(3,4))", "(1,2)", "{1,2}")),
            Map.entry("path", List.of("(1,2)", "[(1,2),(3,4),(5,6)]", "((1,2),(3,4))", "1,2,3", "((1,2)")),
            Map.entry("polygon", List.of("(1,2)", "((1,2),(3,4),(5,6))", "1,2,3,4", "[(1,2)]", "1,2,3")),
            Map.entry("circle", List.of("<(1,2),3>", "((1,2),3)", "1,2,3", "(1,2)", "<(1,2)>")),
            Map.entry("macaddr8", List.of("08:00:2b:01:02:03:04:05", "08002b0102030405", "08:00", "0800.2b01.0203")),
            Map.entry("pg_lsn", List.of("16/B374D848", "x", "0/0", "123456789/0")),
            Map.entry("mood", List.of("ok", "bad", "worse", " ok", "")),
            Map.entry("posint", List.of("1", "x", "5000000000")),
            Map.entry(
                    "int4[]",
                    List.of(
                            "{1,2}",
                            "{1,x}",
                            "{1,2",
                            "{}",
                            "{{1,2},{3,4}}",
                            "{1,,2}",
                            "1,2",
                            "{1,NULL}",
                            "[0:1]={1,2}",
                            "{\"1\", 2 }",
                            "{1} x",
                            "{null,}",
                            "{{1},{}}",
                            "{{1,2},{3}}",
                            " { 1 } ")),
            Map.entry(
                    "text[]",
                    List.of(
                            "{a,b c}",
                            "{\"a,b\",\"q\\\"q\"}",
                            "{a\"b}",
                            "a",
                            "{a,{b}}",
                            "{a b, \"c\" d}",
                            "{\\{}",
                            "{\"x}")),
            Map.entry("date[]", List.of("{2024-01-01,2024-13-01}", "{today}", "{abc}")),
            Map.entry(
                    "int4range",
                    List.of(
                            "[1,2)",
                            "empty",
                            "[1,x)",
                            "(,)",
                            "1,2",
                            "[1,2",
                            "[1, 2]",
                            "[5,1]",
                            " Empty ",
                            "[\"1\",2)")),
            Map.entry("daterange", List.of("[2024-01-01,2024-02-01)", "[2024-01-01,2024-02-30)", "[today,)", "[,abc]")),
            Map.entry("int4multirange", List.of("{[1,2),[3,4)}", "{}", "[1,2)", "{x}", "empty")),
            Map.entry("pair", List.of("(1,a)", "1,a", "(,)", "(x,a)", "(1)")),
            Map.entry("text", List.of("", "abc")),
            Map.entry("jsonpath", List.of("$.", "$.a", "$[", "$.a[", "x[", "$[0]", "$.a.b")),
            Map.entry("tsquery", List.of("a & b", "a &", "a b", "!a | b", "!", "a ! b", "& a", "a & !b"))));

    private static final String MUTANTS = "0123456789abcdeEfxTZ -+:.,/{}[]()\"\\_'nyo";

    private static final Pattern CONTAINERS = Pattern.compile("\\[]|range|pair");

    private final Random random = new Random(SEED);

    @Test
    void whatWeRefuseTheServerRefusesInTheSameWords() throws SQLException {
        try (TypeServer server = TypeServer.start()) {
            UsefulTypes types = UsefulTypes.create(server);
            InputSyntax input = types.rules().input();
            List<String> differences = new ArrayList<>();
            Map<String, Integer> missed = new TreeMap<>();
            List<String> names = List.copyOf(SEEDS.keySet());
            int refused = 0;
            for (int i = 0; i < COUNT; i++) {
                String name = names.get(random.nextInt(names.size()));
                String literal = mutated(
                        SEEDS.get(name).get(random.nextInt(SEEDS.get(name).size())));
                PgType type =
                        name.endsWith("[]") ? PgType.of(name.replace("[]", "")).arrayOf() : PgType.of(name);
                String sql = "select '" + literal.replace("'", "''") + "'::" + name;
                String theirs = server.describe(sql);
                Optional<String> ours = input.fault(literal, type).map(why -> why.condition() + ": " + why.message());
                refused += ours.isPresent() ? 1 : 0;
                // Of two faults inside a container versions find either first.
                boolean alike = ours.equals(Optional.of(theirs))
                        || theirs.contains(": ") && CONTAINERS.matcher(name).find();
                if (ours.isPresent() && !alike) {
                    differences.add(sql + "\n  theirs " + theirs + "\n  ours   " + ours.get());
                }
                if (ours.isEmpty() && theirs.contains(": ")) {
                    missed.merge(name, 1, Integer::sum);
                    if (Boolean.getBoolean("headrace.missed")) {
                        System.out.println(sql + "   " + theirs);
                    }
                }
            }
            assertThat(differences.stream().limit(Integer.getInteger("headrace.shown", 40)))
                    .as("%d of %d; refused %d, left to the server %s", differences.size(), COUNT, refused, missed)
                    .isEmpty();
            assertThat(refused).isGreaterThan(COUNT / 5);
        }
    }

    private String mutated(String seed) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            char c = MUTANTS.charAt(random.nextInt(MUTANTS.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.replace(Math.max(0, at - 1), at, String.valueOf(c));
                default -> text.delete(Math.max(0, at - 1), at);
            }
        }
        return text.toString();
    }
}
