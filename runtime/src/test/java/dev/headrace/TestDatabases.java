package dev.headrace;

import dev.headrace.connect.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The databases of this JVM's tests. Making one takes longer than most tests do, so what a test has left is swept and used again;
 * one in which anything stays, or anyone, is never seen again.
 */
final class TestDatabases {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<String> LEFT = new ConcurrentLinkedQueue<>();

    /** The first object identifier that is not of the server's own making. */
    private static final int FIRST = 16_384;

    private static final String OTHERS = "select pid from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and backend_type <> 'autovacuum worker'";

    private static final String SWEEP = """
            do $$
            declare
              each name;
            begin
              for each in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', each);
              end loop;
              create schema public authorization pg_database_owner;
              grant usage on schema public to public;
            end $$""";

    /** What may be in a database, by the catalogs that tell of it. */
    private static final List<String> CATALOGS = List.of(
            "pg_class",
            "pg_type",
            "pg_proc",
            "pg_operator",
            "pg_opclass",
            "pg_opfamily",
            "pg_cast",
            "pg_collation",
            "pg_conversion",
            "pg_constraint",
            "pg_language",
            "pg_extension",
            "pg_event_trigger",
            "pg_publication",
            "pg_default_acl",
            "pg_foreign_data_wrapper",
            "pg_foreign_server",
            "pg_largeobject_metadata",
            "pg_am",
            "pg_transform",
            "pg_ts_config",
            "pg_ts_dict",
            "pg_statistic_ext",
            "pg_rewrite",
            "pg_trigger",
            "pg_policy");

    /** A row for each thing that a sweep has left, and for each setting and privilege of the database itself. */
    private static final String TRACES = Stream.concat(
                    Stream.of(
                            "select 1 from pg_database join pg_db_role_setting on setdatabase = oid where datname = current_database()",
                            "select 1 from pg_database where datname = current_database() and datacl is not null"),
                    CATALOGS.stream().map(catalog -> "select 1 from " + catalog + " where oid >= " + FIRST))
            .collect(Collectors.joining(" union all "));

    private TestDatabases() {}

    /** The server is started by whoever comes first, and stopped by its own shutdown hook. */
    private static final class Server {
        static final String URL = System.getProperty("headrace.test.url", "").isEmpty()
                ? EmbeddedDatabase.start().url()
                : System.getProperty("headrace.test.url");
    }

    /** The URL of one that is empty. */
    static String take() throws SQLException {
        for (String left = LEFT.poll(); left != null; left = LEFT.poll()) {
            if (isEmptied(left)) {
                return left;
            }
        }
        return make(Server.URL);
    }

    /** Hands back one that was taken; nobody is connected to it any more, or will not be for long. */
    static void leave(String url) {
        LEFT.add(url);
    }

    /** The URL of a new one on that server. */
    static String make(String server) throws SQLException {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    private static boolean isEmptied(String url) throws SQLException {
        try (TestDatabase database = TestDatabase.at(url)) {
            if (!isDeserted(database)) {
                return false;
            }
            database.execute(SWEEP);
            return database.query(TRACES).isEmpty();
        }
    }

    /** A session is there a little longer than its connection. */
    private static boolean isDeserted(TestDatabase database) throws SQLException {
        for (int attempt = 0; attempt < 20; attempt++) {
            if (database.query(OTHERS).isEmpty()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return false;
    }
}
