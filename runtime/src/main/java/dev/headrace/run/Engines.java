package dev.headrace.run;

import dev.headrace.engine.Engine;
import dev.headrace.engine.postgres.PostgresEngine;

/** Which kind of database pipelines run on; nobody else names one. */
public final class Engines {
    private Engines() {}

    public static Engine chosen() {
        return new PostgresEngine();
    }
}
