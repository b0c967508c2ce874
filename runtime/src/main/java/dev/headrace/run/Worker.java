package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.Session;

/** A session on which one node after the other is built, and the next one in its place if it is lost. */
final class Worker {
    /** too_many_connections. */
    static final String FULL = "53300";

    private final Sessions sessions;
    private Session session;
    private boolean joined;

    private Worker(Sessions sessions, Session session) {
        this.sessions = sessions;
        this.session = session;
    }

    /** One that works for the run. */
    static Worker of(Sessions sessions) {
        Worker worker = new Worker(sessions, connected(sessions));
        worker.session();
        return worker;
    }

    /** One that has nothing more to do for the run than what runs behind its publications. */
    static Worker on(Sessions sessions, Session session) {
        return new Worker(sessions, session);
    }

    /** One that may only ask what has become of a lost connection's work; the run may have lost its lock with that. */
    static Session witness(Sessions sessions) {
        return connected(sessions);
    }

    /** The session to work on. */
    Session session() {
        if (!joined) {
            sessions.join(session);
            joined = true;
        }
        return session;
    }

    /** The session to ask on what has become of a lost one's work. */
    Session witness() {
        return session;
    }

    /**
     * Runs what runs behind a publication, on a new connection if this one is lost meanwhile, of which nobody knows how far it
     * has come; why it failed, or nothing.
     */
    String afterCommit(Recipe recipe) {
        for (int attempt = 1; ; attempt++) {
            try {
                session.afterCommit(recipe);
                return "";
            } catch (EngineException refusal) {
                boolean lost = refusal.isDisconnect() && refusal.isPassing();
                if (!lost || attempt > Repetition.TIMES || isStopped()) {
                    return refusal.getMessage();
                }
            }
            try {
                reconnect();
            } catch (EngineException failure) {
                return failure.getMessage();
            }
        }
    }

    void reconnect() {
        sessions.close(session);
        joined = false;
        session = connected(sessions);
    }

    /** A server that has just gone away may be back in a moment; one that is full has enough to do. */
    private static Session connected(Sessions sessions) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sessions.open();
            } catch (EngineException failure) {
                boolean again = failure.isPassing() && !failure.state().equals(FULL);
                if (!again || attempt > Repetition.TIMES || sessions.isCancelled()) {
                    throw failure;
                }
                Repetition.pause(attempt);
            }
        }
    }

    /** Whether nothing more is to be done. */
    boolean isStopped() {
        return sessions.isCancelled();
    }
}
