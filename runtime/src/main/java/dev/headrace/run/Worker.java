package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Session;

/** A session on which one node after the other is built, and the next one in its place if it is lost. */
final class Worker {
    /** too_many_connections. */
    static final String FULL = "53300";

    private final Sessions sessions;
    private Session session;

    Worker(Sessions sessions) {
        this.sessions = sessions;
        this.session = connected();
    }

    Session session() {
        return session;
    }

    void reconnect() {
        sessions.close(session);
        session = connected();
    }

    /** A server that has just gone away may be back in a moment; one that is full has enough to do. */
    private Session connected() {
        for (int attempt = 1; ; attempt++) {
            try {
                return sessions.worker();
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
