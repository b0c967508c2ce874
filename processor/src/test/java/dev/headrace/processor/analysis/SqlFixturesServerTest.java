package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pair of the fixtures, judged by PostgreSQL: {@code mvn -pl processor -am test -Dtest=SqlFixturesServerTest} prints the
 * figures; {@code -Dheadrace.rewrite=true} writes PostgreSQL's verdicts into the files, to be reviewed in the diff.
 */
class SqlFixturesServerTest {
    private static final boolean REWRITE = Boolean.getBoolean("headrace.rewrite");

    private static FixtureServer server;
    private static Disagreements disagreements;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = FixtureServer.start();
        disagreements = new Disagreements(server::judge);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        System.out.println("fixtures: " + disagreements.figures());
        System.out.print(FixtureSchema.TYPED ? disagreements.report() : "");
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> serverAgrees() {
        return SqlFixture.files().flatMap(SqlFixturesServerTest::tests);
    }

    @TestFactory
    Stream<DynamicTest> serverAcceptsWhatIsAGap() {
        return SqlFixture.gaps()
                .flatMap(file -> SqlFixture.in(file).stream())
                .map(gap -> DynamicTest.dynamicTest(
                        gap.sql(),
                        () -> assertThat(server.judge(gap.sql()).faults()).isEmpty()));
    }

    private static Stream<DynamicTest> tests(Path file) {
        if (REWRITE) {
            rewrite(file);
        }
        return SqlFixture.in(file).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.sql(), () -> agrees(fixture)));
    }

    private static void rewrite(Path file) {
        try {
            List<SqlFixture> judged = new ArrayList<>();
            for (SqlFixture fixture : SqlFixture.in(file)) {
                String verdict = judged(fixture.sql());
                judged.add(new SqlFixture(fixture.file(), fixture.sql(), verdict));
            }
            SqlFixture.write(file, judged);
        } catch (SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** What the server says, and which columns we prove not null. */
    private static String judged(String sql) throws SQLException {
        Verdict judge = server.judge(sql);
        return FixtureSchema.TYPED ? judge.provedBy(FixtureSchema.analyze(sql)).expected(sql) : judge.names(sql);
    }

    private static void agrees(SqlFixture fixture) throws SQLException {
        Verdict judge = server.judge(fixture.sql());
        Verdict ours = FixtureSchema.analyze(fixture.sql());
        disagreements.add(fixture.sql(), ours, judge);
        assertThat(fixture.expected()).as(fixture.sql()).isEqualTo(judged(fixture.sql()));
        assertThat(FixtureSchema.TYPED ? ours.agreesWith(judge) : ours.agreesOnNames(judge))
                .as("%s%nserver: %s%nours:   %s", fixture.sql(), judge, ours)
                .isTrue();
    }
}
