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
                .map(fixture -> DynamicTest.dynamicTest(fixture.sql(), () -> agrees(fixture)));
    }

    private static void agrees(SqlFixture fixture) {
        String actual = FixtureSchema.analyze(fixture.sql());
        String[] expected = fixture.expected().split(" ", 3);
        if (expected[0].equals("=>")) {
            assertThat(actual).as(fixture.sql()).isEqualTo(fixture.expected());
            return;
        }
        String[] found = actual.split(" ", 3);
        assertThat(found[1]).as(fixture.sql() + actual).isEqualTo(expected[1]);
        // The server names where the token begins; a name's first part and the whole name begin there alike.
        if (expected.length == 3) {
            assertThat(found[2].contains(expected[2]) || expected[2].startsWith(found[2]))
                    .as("%s%n%s, not %s", fixture.sql(), expected[2], found[2])
                    .isTrue();
        }
    }
}
