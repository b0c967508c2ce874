package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick judge says of the fixtures what they hold, which a view of them said. */
class QuickJudgeTest {
    /** What only a view or a plan refuses: a parameter's type is guessed, a collation's absence found late. */
    private static final List<String> LATE = List.of("=! undefined_parameter", "=! indeterminate_collation");

    @Test
    void saysWhatAViewSays() throws IOException, SQLException {
        try (FixtureServer server = FixtureServer.start();
                QuickJudge judge = new QuickJudge(server)) {
            List<SqlFixture> fixtures = SqlFixture.files()
                    .flatMap(file -> SqlFixture.in(file).stream())
                    .filter(fixture -> LATE.stream().noneMatch(fixture.expected()::startsWith))
                    .toList();
            for (SqlFixture fixture : fixtures) {
                Verdict said = judge.judge(fixture.sql());
                assertThat(FixtureCatalog.described(fixture.expected().replace(" not null", "")))
                        .as(fixture.sql())
                        .isIn(said.expected(fixture.sql()), condition(said));
            }
        }
    }

    /** A text in which a quote never ends has a place for the one and none for the other. */
    private static String condition(Verdict said) {
        return said.isValid() ? "" : "=! " + said.faults().get(0).condition();
    }
}
