package dev.headrace.engine.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The session lock under which a pipeline runs once at a time; it dies with its session. */
final class RunLock {
    private static final String HOLDER = """
            select a.pid, a.usename, a.application_name, a.backend_start::timestamp(0)
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and l.database = (select oid from pg_database where datname = current_database())
              and (l.classid::bigint << 32 | l.objid::bigint) = ?""";

    private final Server server;
    private final long key;

    RunLock(Server server, long key) {
        this.server = server;
        this.key = key;
    }

    /** Empty if it is ours now; else who holds it. Never blocks in the server, where a waiter can deadlock. */
    Optional<String> take(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (!tryOnce()) {
            if (System.nanoTime() > end) {
                return Optional.of(holder());
            }
            Pause.millis(100);
        }
        return Optional.empty();
    }

    private boolean tryOnce() {
        server.refuseIfCancelled();
        return server.query("select pg_try_advisory_lock(?)", row -> row.getBoolean(1), key)
                .get(0);
    }

    private String holder() {
        List<String> holders = server.query(
                HOLDER,
                row -> "process " + row.getString(1) + ", user " + row.getString(2) + ", \"" + row.getString(3)
                        + "\", connected since " + row.getString(4),
                key);
        return holders.isEmpty() ? "a session that has just ended" : holders.get(0);
    }
}
