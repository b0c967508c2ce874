package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick judge says of the fixtures what they hold, which a view of them said. */
class QuickJudgeTest {
    /** What only a view or a plan refuses: a parameter's type is guessed, a collation's absence found late. */
    private static final List<String> LATE = List.of("=! undefined_parameter", "=! indeterminate_collation");

    @Test
    void saysWhatAViewSays() throws SQLException {
        try (FixtureServer server = FixtureServer.start();
                QuickJudge judge = new QuickJudge(server)) {
            int major = server.schema().major();
            List<SqlFixture> fixtures = SqlFixture.files()
                    .flatMap(file -> SqlFixture.in(file).stream())
                    .filter(fixture -> LATE.stream().noneMatch(fixture.expected(major)::startsWith))
                    // What a view depends on is noted when it is kept, not when its query is described.
                    .filter(fixture -> !fixture.sql().contains("regrole"))
                    .toList();
            for (SqlFixture fixture : fixtures) {
                // A syntax error may stand elsewhere: WITH and a quote that never ends mean other things after CREATE
                // VIEW.
                String said = judge.judge(fixture.sql()).expected(fixture.sql());
                String expected = fixture.expected(major);
                assertThat(FixtureCatalog.described(expected.replace(" not null", "")))
                        .as(fixture.sql())
                        .isIn(said, said.startsWith("=! syntax_error") ? expected : said);
            }
        }
    }
}
