package dev.headrace.processor.sql.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.processor.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The keywords are those of the server, whichever version it is. */
class KeywordsServerTest {
    private static final String PARTS = "RTCU";

    @Test
    void areTheServers() throws SQLException {
        try (Connection connection = TestServer.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet words = statement.executeQuery("select word, catcode, barelabel from pg_get_keywords()")) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            int count = 0;
            while (words.next()) {
                String word = words.getString(1);
                Keywords part = Keywords.values()[PARTS.indexOf(words.getString(2))];
                assertThat(Keywords.of(word, major)).as(word).contains(part);
                assertThat(Keywords.isBareLabel(word)).as(word).isEqualTo(words.getBoolean(3));
                count++;
            }
            assertThat(count).isGreaterThan(450);
            assertThat(Keywords.of("json_table", major).isPresent()).isEqualTo(major >= 17);
        }
    }
}
