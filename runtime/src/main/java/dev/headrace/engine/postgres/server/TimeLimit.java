package dev.headrace.engine.postgres.server;

import java.time.Duration;
import java.util.Optional;

/** How long a statement of the node whose turn it is may take; what the session had before comes back behind it. */
public final class TimeLimit {
    private final Server server;
    private Optional<String> before = Optional.empty();

    public TimeLimit(Server server) {
        this.server = server;
    }

    public void set(Optional<Duration> limit) {
        lift();
        limit.ifPresent(longest -> {
            before = server.query("select current_setting('statement_timeout')", row -> row.getString(1)).stream()
                    .findFirst();
            put(longest.toMillis() + "ms");
        });
    }

    public void lift() {
        Optional<String> old = before;
        before = Optional.empty();
        old.ifPresent(this::put);
    }

    private void put(String value) {
        server.query("select set_config('statement_timeout', ?, false)", row -> row.getString(1), value);
    }
}
