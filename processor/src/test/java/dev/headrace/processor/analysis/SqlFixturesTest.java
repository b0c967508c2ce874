package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of the fixtures, by the analyzer alone. */
class SqlFixturesTest {
    @TestFactory
    Stream<DynamicTest> analyzerAgrees() {
        return SqlFixture.files().flatMap(SqlFixturesTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        return SqlFixture.in(file).stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.sql(),
                        () -> assertThat(FixtureSchema.analyze(fixture.sql()))
                                .as(fixture.sql())
                                .isEqualTo(fixture.expected())));
    }
}
