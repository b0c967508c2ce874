package dev.headrace.run;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Session;

/** A session on which one node after the other is built, and the next one in its place if it is lost. */
final class Worker {
    private final Sessions sessions;
    private Session session;

    Worker(Sessions sessions) {
        this.sessions = sessions;
        this.session = sessions.worker();
    }

    Session session() {
        return session;
    }

    /** A new session; a server that has just gone away may be back in a moment. */
    void reconnect() {
        sessions.close(session);
        for (int attempt = 1; ; attempt++) {
            try {
                session = sessions.worker();
                return;
            } catch (EngineException failure) {
                if (attempt > Repetition.TIMES || sessions.isCancelled()) {
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
