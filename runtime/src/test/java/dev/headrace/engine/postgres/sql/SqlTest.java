package dev.headrace.engine.postgres.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.TestDatabase;
import dev.headrace.engine.EngineException;
import dev.headrace.graph.RelationName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL says when a name has to be quoted. */
class SqlTest {
    @Test
    void everyWordThatTheServerQuotesIsQuoted() throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            List<String> quoted =
                    database.query("select word from pg_get_keywords() where quote_ident(word) <> word order by 1");
            assertThat(quoted)
                    .isNotEmpty()
                    .allMatch(word -> Sql.identifier(word).startsWith("\""));
            for (String name :
                    List.of("plain", "with space", "Upper", "quo\"te", "1st", "ümlaut", "_a1", "name", "dollar$")) {
                assertThat(database.query("select 1 as " + Sql.identifier(name)))
                        .containsExactly("1");
            }
        }
    }

    @Test
    void plainNamesStayPlain() {
        assertThat(Sql.qualified(new RelationName("analytics", "fct_orders"))).isEqualTo("analytics.fct_orders");
        assertThat(Sql.qualified(new RelationName("Raw Data", "order"))).isEqualTo("\"Raw Data\".\"order\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "back\\slash", "'; drop table x; --", "line\nbreak", "😀", "$$", "E'\\x41'"})
    void literalsComeBackAsTheyWere(String value) throws SQLException {
        try (TestDatabase database = TestDatabase.create()) {
            assertThat(database.query("select " + Sql.literal(value))).containsExactly(value);
        }
    }

    @Test
    void whatPostgresqlCannotHoldIsRefused() {
        assertThatThrownBy(() -> Sql.literal("nul\0")).isInstanceOf(EngineException.class);
        assertThatThrownBy(() -> Sql.literal("half \ud83d")).isInstanceOf(EngineException.class);
    }

    @Test
    void aCommentCannotEndEarly() {
        assertThat(Sql.comment("a */ drop table x; /* b")).isEqualTo("/* a * / drop table x; / * b */");
    }
}
