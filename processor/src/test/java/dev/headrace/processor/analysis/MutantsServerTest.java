package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** PostgreSQL accepts every mutant of a fourth of the fixtures, or of all, and sees the same columns in it. */
class MutantsServerTest {
    private static final int EACH = Integer.getInteger("headrace.mutants.each", 4);
    private static final AtomicInteger JUDGED = new AtomicInteger();

    private static FixtureServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = FixtureServer.start();
    }

    @AfterAll
    static void stop() throws SQLException {
        System.out.println("mutants: " + JUDGED + " accepted");
        server.close();
        assertThat(JUDGED).as("mutants").hasValueGreaterThan(500);
    }

    @TestFactory
    Stream<DynamicTest> serverAccepts() {
        return SqlFixture.files().flatMap(MutantsServerTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        return SqlFixture.in(file).stream()
                .filter(fixture -> fixture.expected(server.schema().major()).startsWith("=>"))
                .filter(fixture -> Math.floorMod(fixture.sql().hashCode(), EACH) == 0)
                .map(fixture -> DynamicTest.dynamicTest(fixture.sql(), () -> accepts(fixture.sql())));
    }

    private static void accepts(String sql) throws SQLException {
        List<String> mutants = server.schema().mutants(sql).toList();
        if (!mutants.isEmpty()) {
            Verdict original = server.judge(sql);
            for (String mutant : mutants) {
                assertThat(server.judge(mutant)).as("%s%nof %s", mutant, sql).isEqualTo(original);
                JUDGED.incrementAndGet();
            }
        }
    }
}
