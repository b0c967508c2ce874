package dev.headrace.engine.postgres.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.TestDatabase;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Session;
import dev.headrace.engine.postgres.PostgresEngine;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dead run's temporary relations go, and nothing else does. */
class LeftoversTest {
    private static final RunIdentity DEAD = new RunIdentity("shop.Shop", "0", "analytics", "the dead run");
    private static final RunIdentity NEXT = new RunIdentity("shop.Shop", "1", "analytics", "the next run");
    private static final RunIdentity OTHER = new RunIdentity("shop.Other", "1", "analytics", "another run");

    private static RelationName temporary(RunIdentity run, String name) {
        return new TemporaryNames(run).candidate(new RelationName("analytics", name));
    }

    private static void leave(TestDatabase database, RunIdentity run, String kind, String name) throws SQLException {
        String temporary = Sql.qualified(temporary(run, name));
        database.execute(
                "create " + kind + " " + temporary + " as select 1 as n",
                "comment on " + kind + " " + temporary + " is " + Sql.literal(new TemporaryNames(run).comment()));
    }

    @Test
    void theNextRunDropsThoseOfItsOwnPipeline() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create schema analytics");
            leave(database, DEAD, "table", "fct");
            leave(database, DEAD, "view", "stg");
            leave(database, DEAD, "table", "read_by_somebody");
            leave(database, OTHER, "table", "fct");
            database.execute("create view public.curious as select * from "
                    + Sql.qualified(temporary(DEAD, "read_by_somebody")));

            try (Session session =
                    new PostgresEngine().open(database.dataSource().getConnection(), NEXT)) {
                session.dropLeftovers(List.of("analytics"));
            }

            assertThat(database.query("select relname from pg_class where relname ~ '^headrace_[0-9a-f]{8}_'"))
                    .containsExactlyInAnyOrder(
                            temporary(DEAD, "read_by_somebody").name(),
                            temporary(OTHER, "fct").name());
        }
    }

    @Test
    void namesAreShortAndDifferFromRunToRun() {
        String name = temporary(DEAD, "ö".repeat(31)).name();

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(40);
        assertThat(name).isNotEqualTo(temporary(NEXT, "ö".repeat(31)).name());
    }
}
