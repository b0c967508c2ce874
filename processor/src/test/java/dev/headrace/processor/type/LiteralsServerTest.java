package dev.headrace.processor.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Random literals of each type, as input for us and for a server: many with {@code -Dheadrace.literals=5000} a type, others
 * with {@code -Dheadrace.seed=7}. That only a server can tell, we may say; that a literal is none which is one, never.
 */
class LiteralsServerTest {
    private static final int COUNT = Integer.getInteger("headrace.literals", 300);
    private static final long SEED = Long.getLong("headrace.seed", 20_261_123L);
    /** Of so many literals made of random pieces one may be judged otherwise: none of those that are asked always. */
    private static final int TOLERATED = 20_000;

    /** Not by pg_input_error_info, which 15 does not have. */
    private static final String FUNCTION = """
            create function pg_temp.condition(literal text, type text) returns text language plpgsql as $$
            begin
                execute format('select %L::%s', literal, type);
                return null;
            exception when others then
                return sqlstate;
            end $$
            """;

    private static final String ASK =
            "select pg_temp.condition(literal, ?) from unnest(?::text[]) with ordinality as l(literal, n) order by n";

    @Test
    void theSameLiteralsAreTaken() throws SQLException, IOException {
        Map<String, List<String>> disagreements = new TreeMap<>();
        int asked = 0;
        int major;
        try (TypeServer server = TypeServer.start()) {
            major = server.major();
            Catalog catalog = Catalog.of(major);
            server.execute(FUNCTION);
            for (String line : Files.readAllLines(Path.of("src/test/resources/type/literal_pieces.txt"))) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(" \\| ?", -1);
                List<String> pieces = Arrays.asList(parts).subList(1, parts.length);
                for (String type : parts[0].split(" ")) {
                    List<String> literals = literals(pieces);
                    asked += literals.size();
                    compare(catalog, type, literals, said(server, type, literals), disagreements);
                }
            }
        }
        System.out.printf(
                "literals, PostgreSQL %d, seed %d: %d, %d disagreements%n",
                major,
                SEED,
                asked,
                disagreements.values().stream().mapToInt(List::size).sum());
        disagreements.forEach((kind, samples) -> System.out.println(
                samples.size() + " × " + kind + ": " + samples.stream().limit(6).toList()));
        assertThat(disagreements.values().stream().mapToInt(List::size).sum())
                .as("seed %d: %s", SEED, disagreements.keySet())
                .isLessThanOrEqualTo(asked / TOLERATED);
    }

    @Test
    void abbreviationsOfTheSessionsZoneAreTaken() throws SQLException {
        String literal = "Jan 01 00:00:00 1850 LMT";
        try (TypeServer server = TypeServer.start()) {
            server.execute("set timezone = 'America/New_York'");
            server.execute(FUNCTION);
            assertThat(conditions(server.connection(), "timestamptz", List.of(literal))
                            .get(0)
                            .equals("valid"))
                    .isEqualTo(server.major() >= 18);
        }
        PgType type = PgType.of("timestamptz");
        assertThat(new InputSyntax(Catalog.of(18)).fault(literal, type)).isEmpty();
        assertThat(new InputSyntax(Catalog.of(17)).fault(literal, type)).isPresent();
    }

    @Test
    void labelsOfDatesAreOfOldVersions() {
        String literal = "Y2001M12D27H04MM05S06.789+08";
        PgType type = PgType.of("timestamptz");
        assertThat(new InputSyntax(Catalog.of(15)).fault(literal, type)).isEmpty();
        assertThat(new InputSyntax(Catalog.of(18)).fault(literal, type)).isPresent();
    }

    private static List<String> literals(List<String> pieces) {
        Random random = new Random(SEED);
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            StringBuilder literal = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                literal.append(piece.equals("'|'") ? "|" : piece.replace("\\\\", "\\"))
                        .append(random.nextInt(3) == 0 ? " " : "");
            }
            literals.add(literal.toString());
        }
        return literals;
    }

    /** What no order of day and month makes valid: which one a server has is not known. */
    private static List<String> said(TypeServer server, String type, List<String> literals) throws SQLException {
        List<String> said = new ArrayList<>();
        for (String order : List.of("YMD", "DMY", "MDY")) {
            server.execute("set datestyle = 'ISO, " + order + "'");
            List<String> conditions = conditions(server.connection(), type, literals);
            for (int i = 0; i < conditions.size(); i++) {
                if (said.size() == i) {
                    said.add(conditions.get(i));
                } else if (!said.get(i).equals("valid")) {
                    said.set(i, conditions.get(i));
                }
            }
        }
        return said;
    }

    private static List<String> conditions(Connection connection, String type, List<String> literals)
            throws SQLException {
        List<String> conditions = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(ASK)) {
            ask.setString(1, type);
            ask.setArray(2, connection.createArrayOf("text", literals.toArray()));
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    conditions.add(TypeServer.condition(rows.getString(1)));
                }
            }
        }
        return conditions;
    }

    /** Comma and point of money are the locale's, and of the time it is now only the server can tell the half of the day. */
    private static boolean isUncertain(String type, String literal, String said) {
        boolean locale = type.equals("money") && literal.contains(",");
        boolean clock = type.startsWith("time") && literal.matches("(?i).*now.*[ap]m.*");
        // Of numbers among spaces only the server's library can tell.
        boolean library = type.equals("pg_snapshot") && literal.matches(".*(?: |\\d{20}).*");
        return said.equals("valid") && (locale || clock || library);
    }

    private static void compare(
            Catalog catalog,
            String type,
            List<String> literals,
            List<String> server,
            Map<String, List<String>> disagreements) {
        InputSyntax syntax = new InputSyntax(catalog);
        PgType known = new TypeNames(catalog).parse(type).value().orElseThrow();
        for (int i = 0; i < literals.size(); i++) {
            String said =
                    syntax.fault(literals.get(i), known).map(Refusal::condition).orElse("valid");
            if (!server.get(i).equals(said) && !isUncertain(type, literals.get(i), said)) {
                disagreements
                        .computeIfAbsent(type + " " + server.get(i) + ", not " + said, kind -> new ArrayList<>())
                        .add("`" + literals.get(i) + "`");
            }
        }
    }
}
