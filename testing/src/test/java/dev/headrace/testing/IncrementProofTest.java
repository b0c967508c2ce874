package dev.headrace.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.Strategy;
import dev.headrace.graph.Increment;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.SqlText;
import dev.headrace.run.ModelProofs;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Increments that are right pass their proof, and each way to break one is found and shown. */
@ExtendWith(TestServers.class)
class IncrementProofTest {
    private static final String BY_ID = "select id::text as ref, amount::text as value, received_at from raw.payments";
    private static final String LATEST = "select distinct on (ref) ref, amount::text as value, received_at"
            + " from raw.payments %s order by ref, received_at desc";
    private static final String NEWER = "where received_at > (select max(received_at) from {this})";
    private static final String LOOKING_BACK =
            "where received_at > (select max(received_at) - interval '3 days' from {this})";

    private TestServers.Running servers;

    @BeforeEach
    void use(TestServers.Running running) {
        servers = running;
    }

    @ParameterizedTest
    @EnumSource(
            value = Strategy.class,
            names = {"UPSERT", "MERGE", "DELETE_INSERT"})
    void rowsThatComeAndChangeAreFound(Strategy strategy) {
        passes(GrowingPipeline.of(BY_ID, NEWER, GrowingPipeline.keyed(strategy)));
    }

    @Test
    void lateRowsAreFoundByWhatLooksBack() {
        passes(GrowingPipeline.of(
                BY_ID, LOOKING_BACK, increment -> upsert(increment).lateBy("3 days")));
    }

    @Test
    void lateRowsAreLostByWhatDoesNot() {
        assertThat(failure(GrowingPipeline.of(
                        BY_ID, NEWER, increment -> upsert(increment).lateBy("3 days"))))
                .startsWith("marts.grown: its increments do not make what a full refresh makes\nraw.payments\n")
                .contains("before run 1 | 1 ", "before run 2 | ", "\n  missing ")
                .contains("\nmarts.grown after run 2, beside a full refresh\n")
                .containsPattern("\nreplay it with -Dheadrace.seed=\\d+ -Dheadrace.histories=1\nat shop.Grown")
                .doesNotContain("before run 3", "unexpected");
    }

    @Test
    void aForgottenUpdateIsFound() {
        String newIds = "where id > (select max(ref::bigint) from {this})";
        assertThat(failure(GrowingPipeline.of(BY_ID, newIds, IncrementProofTest::upsert)))
                .contains("before run 2, changed |", "\n  missing ", "\n  unexpected ");
    }

    @Test
    void aDayThatIsNotOverIsFound() {
        String days = "select ref, day::text as value, day from raw.events";
        assertThat(failure(
                        GrowingPipeline.of(days, "where day > (select max(day) from {this})", increment -> increment)))
                .contains("raw.events", "before run 2", "\n  missing ");
    }

    @Test
    void sumsOfNewRowsAloneAreFound() {
        String sums = "select ref, sum(amount)::text as value, max(received_at) as received_at from raw.payments";
        assertThat(failure(GrowingPipeline.of(
                        sums + " group by ref",
                        text(sums + " " + NEWER + " group by ref"),
                        IncrementProofTest::upsert)))
                .contains("\n  missing ", "\n  unexpected ");
    }

    @Test
    void newRowsWithOneKeyAreFoundWhereAFullRefreshHasOne() {
        String all = "select ref, amount::text as value, received_at from raw.payments " + NEWER;
        assertThat(failure(GrowingPipeline.of(LATEST.formatted(""), text(all), IncrementProofTest::upsert)))
                .startsWith("marts.grown: run 2 is refused, and a full refresh is not: the key (ref) is not unique");
    }

    @Test
    void rowsThatAreOnlyAddedPassAndThoseAddedTwiceAreFound() {
        String rows = "select ref, status as value, received_at from raw.payments";
        passes(GrowingPipeline.of(rows, NEWER, increment -> increment));
        assertThat(failure(GrowingPipeline.of(rows, NEWER.replace(">", ">="), increment -> increment)))
                .contains("\n  unexpected ")
                .doesNotContain("missing", "changed");
    }

    @Test
    void theTimeOfARunAndColumnsThatAreLeftAloneAreNoFailures() {
        String seen = BY_ID.replace("received_at", "received_at, now() as loaded_at");
        passes(GrowingPipeline.of(seen, NEWER, IncrementProofTest::upsert));
        String first = BY_ID.replace("amount::text", "status");
        passes(GrowingPipeline.of(first, NEWER, increment -> upsert(increment).updateColumns("received_at")));
        assertThat(failure(GrowingPipeline.of(
                        "select ref, value, received_at from (" + LATEST.formatted("") + ") as latest",
                        "where false",
                        IncrementProofTest::upsert)))
                .contains("missing");
    }

    @Test
    void aModelOfWhichNoHistorySaysAnythingIsAborted() {
        String never = "select ref, (1 / (id - id))::text as value, received_at from raw.payments";
        assertThat(failure(GrowingPipeline.of(never, NEWER, IncrementProofTest::upsert)))
                .startsWith("Assumption failed: no random history of the sources says anything")
                .contains("division by zero");
    }

    @Test
    void theFirstHistoryAndHowManyAreProperties() {
        assertThat(PipelineTestCaseTest.run(Grown.class).get("grown__increments_equal_a_full_refresh"))
                .startsWith("FAILED marts.grown: its increments do not make what a full refresh makes")
                .containsPattern("-Dheadrace.seed=[12] ");
    }

    @ParameterizedTest
    @CsvSource({"3 days, PT72H", "90 minutes, PT1H30M", "1 month, PT672H", "1 year 1 day, PT8088H"})
    void aRowIsNoLaterThanTheShortestMonthAllows(String interval, Duration length) throws SQLException {
        PipelineDefinition definition = GrowingPipeline.of(BY_ID, NEWER, IncrementProofTest::upsert);
        Template template = Template.create(servers.get(TestDatabase.EMBEDDED));
        try (ModelProofs proofs = ModelProofs.open(
                definition, template.server().database(template.database()).getConnection())) {
            assertThat(proofs.length(interval)).isEqualTo(length);
        } finally {
            template.drop();
        }
    }

    private static Increment upsert(Increment increment) {
        return GrowingPipeline.keyed(Strategy.UPSERT).apply(increment);
    }

    private static SqlText text(String sql) {
        return GrowingPipeline.text(sql);
    }

    private void passes(PipelineDefinition definition) {
        assertThat(failure(definition)).isEmpty();
    }

    private String failure(PipelineDefinition definition) {
        return GrowingPipeline.said(
                definition, servers, (proofs, seeds) -> proofs.requireIncrements(GrowingPipeline.MODEL, seeds));
    }

    /** As the processor generates it. */
    static final class Grown extends PipelineTestCase {
        Grown() {
            super(
                    GrowingPipeline.of("select ref, day::text as value from raw.events", "", increment -> increment),
                    TestDatabase.EMBEDDED);
        }

        @Test
        void grown__increments_equal_a_full_refresh() {
            checkIncrements(GrowingPipeline.MODEL);
        }
    }
}
