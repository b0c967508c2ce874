package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.analysis.Verdict.Fault;
import dev.headrace.processor.type.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of the fixtures, by the analyzer alone, for each version of PostgreSQL. */
class SqlFixturesTest {
    @TestFactory
    Stream<DynamicTest> analyzerAgrees() {
        return tests(SqlFixture.files());
    }

    @TestFactory
    Stream<DynamicTest> gapsAreNoSyntaxErrors() {
        return tests(SqlFixture.gaps());
    }

    private static Stream<DynamicTest> tests(Stream<Path> files) {
        List<SqlFixture> fixtures =
                files.flatMap(file -> SqlFixture.in(file).stream()).toList();
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST).boxed().flatMap(major -> {
            FixtureSchema schema = new FixtureSchema(major);
            return fixtures.stream()
                    .map(fixture -> DynamicTest.dynamicTest(
                            major + ": " + fixture.sql(),
                            () -> agrees(fixture.sql(), schema.analyze(fixture.sql()), fixture.expected(major))));
        });
    }

    private static void agrees(String sql, Verdict ours, String verdict) {
        if (verdict.startsWith("=>")) {
            assertThat(ours.expected(sql)).as(sql).isEqualTo(verdict);
            return;
        }
        String[] expected = verdict.split(" ", 3);
        String words = expected.length == 3 ? expected[2] : "";
        assertThat(starts(sql, words).mapToObj(start -> new Fault(expected[1], start, start, "")))
                .as("%s%n%s, not %s", sql, verdict, ours)
                .anyMatch(judged -> ours.agreesWith(Verdict.of(judged)));
    }

    /** Where the words may stand that the server pointed at; anywhere if it pointed at none. */
    private static IntStream starts(String sql, String words) {
        return words.isEmpty()
                ? IntStream.of(-1)
                : IntStream.range(0, sql.length()).filter(start -> sql.startsWith(words, start));
    }
}
