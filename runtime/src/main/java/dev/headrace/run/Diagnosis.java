package dev.headrace.run;

import dev.headrace.engine.Rights;
import dev.headrace.engine.ServerVersion;

/**
 * What a pipeline finds at a database.
 *
 * @param server the server's version
 * @param recent whether it is as new as the pipeline was compiled for
 * @param pooled whether a pool of sessions is between
 * @param rights what the role may do there
 */
public record Diagnosis(ServerVersion server, boolean recent, boolean pooled, Rights rights) {}
