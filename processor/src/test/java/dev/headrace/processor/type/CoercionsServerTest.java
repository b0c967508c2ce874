package dev.headrace.processor.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Casts, common types and what a function returns to FROM, judged by a server as the operators are. */
class CoercionsServerTest {
    private static final int COUNT = Integer.getInteger("headrace.types", 3_000);
    private static final long SEED = Long.getLong("headrace.seed", 1);

    private final Random random = new Random(SEED);
    private final List<String> differences = new ArrayList<>();

    @Test
    void castsAreTheServers() throws SQLException {
        try (TypeServer server = TypeServer.start()) {
            UsefulTypes types = UsefulTypes.create(server);
            for (int i = 0; i < COUNT; i++) {
                PgType from = types.any(random);
                PgType to = types.any(random);
                if (!to.isUnknown() && !(from.is("record") && to.is("pair"))) {
                    String sql = types.value(from) + types.value(to).replaceAll("^\\(null|\\)$", "");
                    Result<PgType> ours = types.rules().coercion().cast(from, to);
                    compare(sql, server.describe("select " + sql), types.answer(ours, type -> type));
                }
            }
        }
        assertAlike();
    }

    @Test
    void commonTypesAreTheServers() throws SQLException {
        try (TypeServer server = TypeServer.start()) {
            UsefulTypes types = UsefulTypes.create(server);
            for (int i = 0; i < COUNT; i++) {
                PgType first = types.any(random);
                List<PgType> branches = Stream.generate(() -> random.nextInt(3) == 0 ? first : types.any(random))
                        .limit(1 + random.nextInt(4))
                        .toList();
                String values = branches.stream().map(types::value).collect(Collectors.joining(", "));
                CommonType.Choice ours = types.rules().common().choose(branches, "COALESCE");
                compare(
                        values,
                        server.describe("select coalesce(" + values + ")"),
                        types.answer(ours.type(), type -> type));
            }
        }
        assertAlike();
    }

    @Test
    void sortingIsTheServers() throws SQLException {
        try (TypeServer server = TypeServer.start()) {
            UsefulTypes types = UsefulTypes.create(server);
            for (int i = 0; i < COUNT / 3; i++) {
                PgType type = types.any(random);
                if (!type.isUnknown()) {
                    String value = types.value(type);
                    String order = types.rules()
                            .sorting()
                            .unordered(type)
                            .map(why -> why.condition() + ": " + why.message())
                            .orElse("bool");
                    String group = types.rules()
                            .sorting()
                            .uncomparable(type)
                            .map(why -> why.condition() + ": " + why.message())
                            .orElse("bool");
                    compare(value, server.describe("select true order by " + value), order);
                    compare(value, server.describe("select true from (select distinct " + value + ") as one"), group);
                }
            }
        }
        assertAlike();
    }

    private void compare(String sql, String theirs, String ours) {
        if (!theirs.equals(ours) && !theirs.startsWith("XX000")) {
            differences.add(sql + "\n  theirs " + theirs + "\n  ours   " + ours);
        }
    }

    private void assertAlike() {
        assertThat(differences.stream().limit(Integer.getInteger("headrace.shown", 40)))
                .as("%d of %d", differences.size(), COUNT)
                .isEmpty();
    }
}
