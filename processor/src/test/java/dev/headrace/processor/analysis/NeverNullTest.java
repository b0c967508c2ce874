package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every function and operator that is said never to return null, and every cast, is tried with edge values on a server. */
class NeverNullTest {
    private static final Path LIST =
            Path.of("src/main/resources/dev/headrace/processor/analysis/expression/never_null.tsv");
    private static final int TRIES = 40;

    /** What stands for polymorphic types. */
    private static final Map<String, String> CONCRETE = Map.of(
            "anyelement", "integer",
            "anynonarray", "integer",
            "anyarray", "integer[]",
            "anycompatible", "text",
            "anycompatiblenonarray", "text",
            "anycompatiblearray", "text[]",
            "anyrange", "int4range",
            "anymultirange", "int4multirange");

    private static final String FUNCTION = """
            create function pg_temp.is_null(expression text) returns boolean language plpgsql as $$
            declare answer boolean;
            begin
              execute 'select (' || expression || ') is not distinct from null' into answer;
              return answer;
            exception when others then
              return false;
            end $$
            """;

    private static final String OVERLOADS = """
            select 'function', proname, array_to_string(array(select format_type(t, null)
                from unnest(proargtypes) with ordinality as a(t, i) order by i), ', ')
            from pg_proc where prokind = 'f' and not proretset and pronamespace = 'pg_catalog'::regnamespace
            union all
            select 'operator', oprname, concat_ws(', ', case when oprleft <> 0 then format_type(oprleft, null) end,
                format_type(oprright, null))
            from pg_operator where oprnamespace = 'pg_catalog'::regnamespace
            union all
            select 'cast', format_type(castsource, null), format_type(casttarget, null) from pg_cast
            order by 1, 2, 3
            """;

    private final SampleValues values = SampleValues.read();
    private final Random random = new Random(1);

    /** An expression and the line of the list that says it is not null. */
    private record Try(String claim, String expression) {}

    @Test
    void noneOfTheListReturnsNull() throws Exception {
        List<String> list = Files.readAllLines(LIST);
        try (FixtureServer server = FixtureServer.start();
                Connection connection = server.connect()) {
            List<Try> tries = tries(list, connection);
            assertThat(tries).hasSizeGreaterThan(8_000);
            assertThat(nulls(tries, connection)).isEmpty();
        }
    }

    private List<Try> tries(List<String> list, Connection connection) throws SQLException {
        List<Try> tries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet overloads = statement.executeQuery(OVERLOADS)) {
            while (overloads.next()) {
                String kind = overloads.getString(1);
                String name = overloads.getString(2);
                List<String> types = Stream.of(overloads.getString(3).split(", "))
                        .filter(type -> !type.isEmpty())
                        .toList();
                String line = kind + "\t" + name + "\t";
                boolean listed = list.contains(line + "*") || list.contains(line + overloads.getString(3));
                if (kind.equals("cast") != listed) {
                    samples(kind.equals("cast") ? List.of(name) : types)
                            .forEach(sample -> tries.add(new Try(line + types, expression(kind, name, types, sample))));
                }
            }
        }
        return tries;
    }

    /** Some combinations of values of those types. */
    private List<List<String>> samples(List<String> types) {
        List<String> concrete =
                types.stream().map(type -> CONCRETE.getOrDefault(type, type)).toList();
        if (!concrete.stream().allMatch(values.types()::contains)) {
            return List.of();
        }
        List<List<String>> samples = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            samples.add(concrete.stream().map(this::sample).toList());
        }
        return samples.stream().distinct().toList();
    }

    private String sample(String type) {
        List<String> of = values.of(type);
        return SampleValues.quoted(of.get(random.nextInt(of.size()))) + "::" + type;
    }

    private static String expression(String kind, String name, List<String> types, List<String> sample) {
        return switch (kind) {
            case "cast" -> sample.get(0) + "::" + types.get(0);
            case "operator" ->
                sample.size() == 2
                        ? sample.get(0) + " operator(pg_catalog." + name + ") " + sample.get(1)
                        : name + " " + sample.get(0);
            default -> sample.stream().collect(Collectors.joining(", ", "pg_catalog.\"" + name + "\"(", ")"));
        };
    }

    private static List<String> nulls(List<Try> tries, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FUNCTION);
        }
        List<String> nulls = new ArrayList<>();
        String ask = "select e from unnest(?::text[]) as e where pg_temp.is_null(e)";
        try (PreparedStatement statement = connection.prepareStatement(ask)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", tries.stream().map(Try::expression).toArray()));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    nulls.add(found.getString(1));
                }
            }
        }
        return nulls;
    }
}
