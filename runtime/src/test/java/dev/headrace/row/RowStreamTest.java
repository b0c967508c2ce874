package dev.headrace.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headrace.TestDatabase;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RowStreamTest {
    record OrdersRow(int id, String name) {
        static Stream<OrdersRow> stream(Connection connection, String relation) {
            return new RowType<OrdersRow>(MethodHandles.lookup(), relation, "id", "Name").stream(connection, "Shop");
        }
    }

    @RegisterExtension
    private final TestDatabase database = TestDatabase.of(
            "create schema \"Shop\"",
            "create table \"Shop\".\"my orders\" as select g as id, 'x' as \"Name\" from generate_series(1, 2500) g");

    @Test
    void readsAllRowsAFewAtATimeAndRestoresAutocommit() throws SQLException {
        try (Stream<Integer> ids = open("my orders")) {
            assertThat(database.connection().getAutoCommit()).isFalse();
            assertThat(ids.mapToInt(id -> id).sum()).isEqualTo(2500 * 2501 / 2);
        }
        assertThat(database.connection().getAutoCommit()).isTrue();
        assertThat(openCursors()).isZero();
    }

    @Test
    void aStreamThatIsLeftEarlyIsClosed() throws SQLException {
        try (Stream<Integer> ids = open("my orders")) {
            assertThat(ids.limit(3).toList()).hasSize(3);
        }
        assertThat(database.connection().getAutoCommit()).isTrue();
        assertThat(openCursors()).isZero();
    }

    @Test
    void aStreamThatIsReadToItsEndClosesItself() throws SQLException {
        @SuppressWarnings("resource") // that is what is tested
        long rows = open("my orders").filter(id -> id > 0).count();
        assertThat(rows).isEqualTo(2500);
        assertThat(database.connection().getAutoCommit()).isTrue();
    }

    @Test
    void whatIsWrittenMeanwhileIsKept() throws SQLException {
        try (Stream<Integer> ids = open("my orders")) {
            execute("create table kept as select 1 as x");
            assertThat(ids.findFirst()).isPresent();
        }
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select x from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void aTransactionOfTheCallersStaysOpen() throws SQLException {
        database.connection().setAutoCommit(false);
        try (Stream<Integer> ids = open("my orders")) {
            assertThat(ids.count()).isEqualTo(2500);
        }
        assertThat(database.connection().getAutoCommit()).isFalse();
        database.connection().rollback();
    }

    @Test
    void aMissingRelationIsNamedAndNothingIsLeftBehind() throws SQLException {
        assertThatThrownBy(() -> open("orders"))
                .isInstanceOf(RowException.class)
                .hasMessageStartingWith("Shop.orders cannot be read: ERROR: relation \"Shop.orders\" does not exist");
        assertThat(database.connection().getAutoCommit()).isTrue();
    }

    private Stream<Integer> open(String relation) {
        return OrdersRow.stream(database.connection(), relation).map(OrdersRow::id);
    }

    private int openCursors() throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from pg_cursors where statement like '%my orders%' and name <> ''")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute(sql);
        }
    }
}
