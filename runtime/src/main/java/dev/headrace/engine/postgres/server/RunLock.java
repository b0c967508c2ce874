package dev.headrace.engine.postgres.server;

import dev.headrace.engine.Digest;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Pause;
import dev.headrace.engine.RunIdentity;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * The session lock under which a pipeline runs once at a time; it dies with its session. What works for the run holds a
 * second one, shared: a backend that has not noticed yet that its run is dead keeps the next run waiting. A third, whose key
 * is the run's own, tells what comes to work for the run later whether the first is still held.
 */
public final class RunLock {
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
    private final long run;

    public RunLock(Server server, RunIdentity identity) {
        this.server = server;
        this.key = key("lock", identity);
        this.workers = key("workers", identity);
        this.run = key("run\n" + identity.run(), identity);
    }

    /** Of a pipeline in an environment. */
    private static long key(String what, RunIdentity identity) {
        return ByteBuffer.wrap(Digest.of(what + "\n" + identity.pipeline() + "\n" + identity.schema()))
                .getLong();
    }

    /** Empty if it is ours now; else who holds it. Never blocks in the server, where a waiter can deadlock. */
    public Optional<String> take(Duration wait) {
        return isGot(this::takeOnce, wait) ? Optional.empty() : Optional.of(holder(key));
    }

    /** Behind a pool only a transaction keeps its session, so that the lock lasts as long as the transaction. */
    private boolean takeOnce() {
        if (!server.isPooled()) {
            return ask(
                    "select case when pg_try_advisory_lock(?) then pg_try_advisory_lock(?) else false end", key, run);
        }
        server.open();
        server.execute("set local idle_in_transaction_session_timeout = 0");
        boolean taken = ask(
                "select case when pg_try_advisory_xact_lock(?) then pg_try_advisory_xact_lock(?) else false end",
                key,
                run);
        if (!taken) {
            server.abandon();
        }
        return taken;
    }

    /** Empty if nobody works any more for a run that has ended; else who does. */
    public Optional<String> awaitWorkers(Duration wait) {
        return isGot(() -> server.inTransaction(() -> ask("select pg_try_advisory_xact_lock(?)", workers)), wait)
                ? Optional.empty()
                : Optional.of(holder(workers) + ", which still works for a run that has ended");
    }

    /** Keeps the next run from starting for as long as this session, or behind a pool each transaction, lasts. */
    public void join(boolean locked) {
        if (server.isPooled()) {
            server.transactions().beginEachAlsoWith(() -> {
                require(ask("select pg_try_advisory_xact_lock_shared(?)", workers));
                requireLock(locked);
            });
        } else {
            require(isGot(() -> ask("select pg_try_advisory_lock_shared(?)", workers), PATIENCE));
            requireLock(locked);
        }
    }

    private void require(boolean joined) {
        if (!joined) {
            throw over("another run has begun: " + holder(workers));
        }
    }

    /** Asked when no other run can begin any more: a lock that can be had is one that nobody holds. */
    private void requireLock(boolean locked) {
        if (locked && ask("select pg_try_advisory_xact_lock_shared(?)", run)) {
            throw over("the session that held the run's lock has ended");
        }
    }

    /** As good as a lost connection: nothing more may be done for this run. */
    private static EngineException over(String why) {
        return new EngineException(why, "08003", OptionalInt.empty(), null);
    }

    private boolean ask(String question, Object... keys) {
        return server.query(question, row -> row.getBoolean(1), keys).get(0);
    }

    private boolean isGot(BooleanSupplier tried, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            server.refuseIfCancelled();
            if (tried.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.millis(100);
        }
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
