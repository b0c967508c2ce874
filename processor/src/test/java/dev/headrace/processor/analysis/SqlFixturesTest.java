package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.analysis.Verdict.Fault;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of the fixtures, by the analyzer alone. */
class SqlFixturesTest {
    @TestFactory
    Stream<DynamicTest> analyzerAgrees() {
        return SqlFixture.files().flatMap(SqlFixturesTest::tests);
    }

    @TestFactory
    Stream<DynamicTest> gapsAreNoSyntaxErrors() {
        return SqlFixture.gaps().flatMap(SqlFixturesTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        return SqlFixture.in(file).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.sql(), () -> agrees(fixture)));
    }

    private static void agrees(SqlFixture fixture) {
        Verdict ours = FixtureSchema.analyze(fixture.sql());
        if (fixture.expected().startsWith("=>")) {
            assertThat(ours.expected(fixture.sql())).as(fixture.sql()).isEqualTo(fixture.expected());
            return;
        }
        String[] expected = fixture.expected().split(" ", 3);
        String words = expected.length == 3 ? expected[2] : "";
        assertThat(starts(fixture.sql(), words).mapToObj(start -> new Fault(expected[1], start, start, "")))
                .as("%s%n%s, not %s", fixture.sql(), fixture.expected(), ours)
                .anyMatch(judged -> ours.agreesWith(Verdict.of(judged)));
    }

    /** Where the words may stand that the server pointed at; anywhere if it pointed at none. */
    private static IntStream starts(String sql, String words) {
        return words.isEmpty()
                ? IntStream.of(-1)
                : IntStream.range(0, sql.length()).filter(start -> sql.startsWith(words, start));
    }
}
