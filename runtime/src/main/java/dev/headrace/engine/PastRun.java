package dev.headrace.engine;

import java.util.Map;

/**
 * A run as it is recorded.
 *
 * @param id what tells it from all others
 * @param command what it was told to do
 * @param startedAt when, as the server prints it
 * @param statuses what came of each node, by its logical name
 */
public record PastRun(String id, String command, String startedAt, Map<String, String> statuses) {
    public PastRun {
        statuses = Map.copyOf(statuses);
    }
}
