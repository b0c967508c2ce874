package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Every pair of the fixtures, judged by a PostgreSQL of some version: {@code mvn -Ppostgres-15 -pl processor -am test
 * -Dtest=SqlFixturesServerTest} prints the figures of 15; {@code -Dheadrace.rewrite=true} writes its verdicts into the files, the
 * newest version's first, to be reviewed in the diff.
 */
class SqlFixturesServerTest {
    private static final boolean REWRITE = Boolean.getBoolean("headrace.rewrite");

    private static FixtureServer server;
    private static Disagreements disagreements;

    @BeforeAll
    static void start() throws SQLException {
        server = FixtureServer.start();
        disagreements = new Disagreements(server.schema(), server::judge);
    }

    @AfterAll
    static void stop() throws SQLException {
        System.out.println("fixtures, PostgreSQL " + major() + ": " + disagreements.figures());
        System.out.print(disagreements.report());
        server.close();
    }

    private static int major() {
        return server.schema().major();
    }

    @TestFactory
    Stream<DynamicTest> serverAgrees() {
        return SqlFixture.files().flatMap(SqlFixturesServerTest::tests);
    }

    @TestFactory
    Stream<DynamicTest> serverAcceptsWhatIsAGap() {
        return SqlFixture.gaps()
                .flatMap(file -> SqlFixture.in(file).stream())
                .filter(gap -> gap.expected(major()).equals(gap.newest()))
                .map(gap -> DynamicTest.dynamicTest(
                        gap.sql(),
                        () -> assertThat(server.judge(gap.sql()).faults()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> serverDecidesWhatIsOpen() {
        return SqlFixture.open()
                .flatMap(file -> SqlFixture.in(file).stream())
                .map(open -> DynamicTest.dynamicTest(open.sql(), () -> decides(open)));
    }

    private static Stream<DynamicTest> tests(Path file) {
        if (REWRITE) {
            rewrite(file);
        }
        return SqlFixture.in(file).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.sql(), () -> agrees(fixture)));
    }

    /** Writes the verdicts, and sets aside those that we do not share. */
    private static void rewrite(Path file) {
        List<SqlFixture> agreed = new ArrayList<>();
        List<SqlFixture> open = new ArrayList<>();
        Stream.concat(SqlFixture.in(file).stream(), SqlFixture.in(SqlFixture.open(file)).stream())
                .forEach(fixture -> {
                    Verdict judge = judge(fixture.sql());
                    Verdict ours = disagreements.ours(fixture.sql());
                    String verdict = judge.provedBy(ours).expected(fixture.sql());
                    (ours.agreesWith(judge) ? agreed : open).add(fixture.with(major(), verdict));
                });
        SqlFixture.write(file, agreed);
        SqlFixture.write(SqlFixture.open(file), open);
    }

    private static Verdict judge(String sql) {
        try {
            return server.judge(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void decides(SqlFixture open) {
        Verdict judge = judge(open.sql());
        disagreements.add(open.sql(), disagreements.ours(open.sql()), judge);
        assertThat(open.expected(major())).isEqualTo(judge.expected(open.sql()));
    }

    private static void agrees(SqlFixture fixture) {
        Verdict judge = judge(fixture.sql());
        Verdict ours = disagreements.ours(fixture.sql());
        disagreements.add(fixture.sql(), ours, judge);
        assertThat(fixture.expected(major()))
                .as(fixture.sql())
                .isEqualTo(judge.provedBy(ours).expected(fixture.sql()));
        assertThat(ours.agreesWith(judge))
                .as("%s%nserver: %s%nours:   %s", fixture.sql(), judge, ours)
                .isTrue();
    }
}
