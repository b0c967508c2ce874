package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.graph.Prerequisites;
import dev.headrace.graph.Prerequisites.TypeDefinition;
import dev.headrace.testing.proof.Values;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PostgreSQL takes each random value as one of its type. */
@ExtendWith(TestServers.class)
class RandomValuesTest {
    private static final List<String> TYPES = List.of(
            "smallint",
            "integer",
            "bigint",
            "oid",
            "numeric",
            "numeric(3,1)",
            "numeric(5)",
            "real",
            "double precision",
            "money",
            "boolean",
            "text",
            "character varying(3)",
            "character(2)",
            "name",
            "date",
            "timestamp without time zone",
            "timestamp with time zone",
            "timestamp(3) with time zone",
            "time without time zone",
            "time with time zone",
            "interval",
            "uuid",
            "json",
            "jsonb",
            "bytea",
            "inet",
            "cidr",
            "integer[]",
            "text[]",
            "numeric(3,1)[]",
            "public.mood",
            "mood",
            "public.positive",
            "public.mood[]");

    @Test
    void eachIsOneOfItsType(TestServers.Running servers) throws SQLException {
        Values values = new Values(
                new Prerequisites(
                        List.of(),
                        List.of(),
                        List.of(
                                new TypeDefinition("public", "mood", false, "('ok', 'so ''so''')"),
                                new TypeDefinition("public", "positive", true, "integer check (value > 0)")),
                        List.of()),
                List.of("it's", "status", "\"quoted\" \\"));
        Template template = Template.create(servers.get(TestDatabase.EMBEDDED));
        try (Connection connection =
                        template.server().database(template.database()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create type mood as enum ('ok', 'so ''so''')");
            for (String type : TYPES) {
                assertThat(values.of(type)).as(type).isNotEmpty().doesNotHaveDuplicates();
                for (String value : values.of(type)) {
                    ask(connection, type.equals("public.positive") ? "integer" : type, value);
                }
                Set<String> fresh = new HashSet<>();
                for (int number = 0; values.fresh(type, number).isPresent() && number < 40; number++) {
                    String value = values.fresh(type, number).get();
                    assertThat(fresh.add(ask(connection, type.equals("public.positive") ? "integer" : type, value)))
                            .as(type + " " + value)
                            .isTrue();
                }
            }
        } finally {
            template.drop();
        }
    }

    /** The value as PostgreSQL writes it. */
    private static String ask(Connection connection, String type, String value) throws SQLException {
        try (PreparedStatement cast = connection.prepareStatement("select cast(? as " + type + ")::text")) {
            cast.setString(1, value);
            try (var row = cast.executeQuery()) {
                row.next();
                return row.getString(1);
            } catch (SQLException refusal) {
                throw new SQLException(type + " '" + value + "': " + refusal.getMessage(), refusal);
            }
        }
    }
}
