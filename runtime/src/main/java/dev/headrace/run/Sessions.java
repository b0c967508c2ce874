package dev.headrace.run;

import dev.headrace.engine.Engine;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.RunIdentity;
import dev.headrace.engine.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * All sessions of one run, which are cancelled and closed together. Each worker keeps the one that it has: a pool would
 * have nothing to share out, and would hide which connection holds the run's locks.
 */
final class Sessions implements AutoCloseable {
    private final Engine engine;
    private final DataSource dataSource;
    private final RunIdentity identity;
    private final List<Session> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean locked;
    private volatile boolean cancelled;
    private volatile boolean lost;

    Sessions(Engine engine, DataSource dataSource, RunIdentity identity) {
        this.engine = engine;
        this.dataSource = dataSource;
        this.identity = identity;
    }

    /** The run's id. */
    String run() {
        return identity.run();
    }

    /** The first of them; if there is none, nothing is run. */
    Session first() {
        try {
            return open();
        } catch (EngineException failure) {
            throw RunRefusedException.noConnection(failure.getMessage(), failure.state());
        }
    }

    /** The one that is to hold the run's lock: the first, if that can do other things beside. */
    Session holder(Session first) {
        locked = true;
        return first.isPooled() ? open() : first;
    }

    /** Has it work for the run, whose lock another of them holds if it has one. */
    void join(Session session) {
        session.join(locked);
    }

    /** One that may only ask, until it works for the run. */
    Session open() {
        Session session = engine.open(connect(), identity.session(opened.getAndIncrement()));
        open.add(session);
        if (cancelled) {
            session.cancel();
        }
        return session;
    }

    private Connection connect() {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            throw isLater(state)
                    ? EngineException.passing(failure.getMessage(), state, OptionalInt.empty(), failure)
                    : new EngineException(failure.getMessage(), state, OptionalInt.empty(), failure);
        }
    }

    /** A server that is not reachable, is starting or is full may take the next connection. */
    private static boolean isLater(String state) {
        return state.startsWith("08") || state.equals("57P03") || state.equals(Worker.FULL);
    }

    /** Stops what is being done on any of them, and refuses all that comes; any thread may call it, and again. */
    void cancel() {
        cancelled = true;
        open.forEach(Session::cancel);
    }

    /** Whether a connection was lost and another has taken its place. */
    boolean haveLostOne() {
        return lost;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Ends one whose connection is lost. */
    void close(Session session) {
        lost = true;
        open.remove(session);
        session.close();
    }

    /** The first one last, which holds the lock. */
    @Override
    public void close() {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }
}
