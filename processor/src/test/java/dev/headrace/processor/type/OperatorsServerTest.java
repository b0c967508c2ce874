package dev.headrace.processor.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Operators between types, judged by a server: a sample, or with {@code -Dheadrace.types=<count>} that many, with
 * {@code -Dheadrace.seed=<seed>} others.
 */
class OperatorsServerTest {
    private static final int COUNT = Integer.getInteger("headrace.types", 4_000);
    private static final long SEED = Long.getLong("headrace.seed", 1);

    /** The others are no prefixes by the grammar. */
    private static final Set<String> PREFIX =
            Set.of("@", "-", "+", "~", "!!", "|/", "||/", "#", "@@", "@-@", "?-", "?|", "&&", "||", "->");

    @Test
    void everyOperatorIsTheServers() throws Exception {
        try (TypeServer server = TypeServer.start()) {
            UsefulTypes types = UsefulTypes.create(server);
            List<String> names = new ArrayList<>(new TreeSet<>(CatalogFile.names(server.major(), "operators.tsv")));
            Random random = new Random(SEED);
            List<String> differences = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                String name = names.get(random.nextInt(names.size()));
                PgType left = types.any(random);
                PgType right = random.nextInt(3) == 0 ? left : types.any(random);
                boolean prefix = random.nextInt(8) == 0 && PREFIX.contains(name);
                Result<OperatorCall> ours = prefix
                        ? types.rules().operators().prefix(name, right)
                        : types.rules().operators().binary(name, left, right);
                // JDBC has parameters of its own.
                String sql = "select " + (prefix ? "" : types.value(left)) + " " + name.replace("?", "??") + " "
                        + types.value(right);
                String theirs = server.describe(sql);
                if (!theirs.equals(types.answer(ours, OperatorCall::result))) {
                    differences.add(
                            sql + "\n  theirs " + theirs + "\n  ours   " + types.answer(ours, OperatorCall::result));
                }
            }
            assertThat(differences.stream().limit(Integer.getInteger("headrace.shown", 40)))
                    .as("%d of %d", differences.size(), COUNT)
                    .isEmpty();
        }
    }
}
