package dev.headrace.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.analysis.relation.Relation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the analyzer proves, held against real rows: no column called not null holds a null, no key repeats. With figures:
 * {@code mvn -pl processor -am test -Dtest=RowsTest -Dheadrace.rows=20000}, which is how many random queries to run besides the
 * fixtures.
 */
class RowsTest {
    private static final int COUNT = Integer.getInteger("headrace.rows", 500);

    private static FixtureServer server;
    private static RowsJudge rows;

    @BeforeAll
    static void start() throws SQLException {
        server = FixtureServer.start();
        rows = new RowsJudge(server);
    }

    @AfterAll
    static void stop() throws SQLException {
        System.out.println("rows: " + rows.figures());
        rows.close();
        server.close();
    }

    @Test
    void fixturesHoldNoNullWhereNoneCanBe() throws SQLException {
        List<String> queries = SqlFixture.files()
                .flatMap(file -> SqlFixture.in(file).stream())
                .map(SqlFixture::sql)
                .toList();
        assertThat(broken(queries)).isEmpty();
    }

    @Test
    void randomQueriesHoldNoNullWhereNoneCanBe() throws SQLException {
        QueryGenerator generator = GeneratedQueriesTest.generator(server);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            queries.add(generator.query());
        }
        assertThat(broken(queries)).isEmpty();
    }

    private static List<String> broken(List<String> queries) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (String sql : queries) {
            Optional<Relation> claimed = server.schema().relation(sql);
            if (claimed.isPresent()) {
                rows.broken(sql, claimed.get()).forEach(each -> broken.add(sql + "\n    " + each));
            }
        }
        return broken;
    }
}
