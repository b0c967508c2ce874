package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The session lock under which a pipeline runs once at a time; it dies with its session. What works for the run holds a
 * second one, shared: a backend that has not noticed yet that its run is dead keeps the next run waiting.
 */
final class RunLock {
    private static final String HOLDER = """
            select a.pid, a.usename, a.application_name, a.backend_start::timestamp(0)
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and l.database = (select oid from pg_database where datname = current_database())
              and (l.classid::bigint << 32 | l.objid::bigint) = ?""";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Server server;
    private final long key;
    private final long workers;

    RunLock(Server server, TemporaryNames names) {
        this.server = server;
        this.key = names.lockKey();
        this.workers = names.workersKey();
    }

    /** Empty if it is ours now; else who holds it. Never blocks in the server, where a waiter can deadlock. */
    Optional<String> take(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        if (!isGot("select pg_try_advisory_lock(?)", key, end)) {
            return Optional.of(holder(key));
        }
        if (!isGot("select pg_try_advisory_lock(?)", workers, end)) {
            String holder = holder(workers);
            release(key);
            return Optional.of(holder + ", which still works for a run that has ended");
        }
        release(workers);
        return Optional.empty();
    }

    /** Keeps the next run from starting for as long as this session lasts. */
    void join() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        if (!isGot("select pg_try_advisory_lock_shared(?)", workers, end)) {
            throw new EngineException("another run has begun: " + holder(workers));
        }
    }

    private boolean isGot(String tried, long which, long end) {
        while (true) {
            server.refuseIfCancelled();
            if (server.query(tried, row -> row.getBoolean(1), which).get(0)) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.millis(100);
        }
    }

    private void release(long which) {
        server.query("select pg_advisory_unlock(?)", row -> row.getBoolean(1), which);
    }

    private String holder(long which) {
        List<String> holders = server.query(
                HOLDER,
                row -> "process " + row.getString(1) + ", user " + row.getString(2) + ", \"" + row.getString(3)
                        + "\", connected since " + row.getString(4),
                which);
        return holders.isEmpty() ? "a session that has just ended" : holders.get(0);
    }
}
