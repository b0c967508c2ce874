package dev.headrace.engine;

import dev.headrace.graph.Prerequisites;

/**
 * What a session says it is, in {@code application_name}, in the comment before each statement and in temporary names, and
 * where it looks for functions.
 *
 * @param pipeline the qualified name of the pipeline
 * @param version Headrace's version
 * @param schema the schema that the pipeline's own models are in
 * @param run what tells this run from all others
 * @param session which of the run's sessions this is; a later one meets nothing that a lost one has left
 * @param prerequisites what its statements name besides tables
 * @param secrets what no message of the server may repeat
 */
public record RunIdentity(
        String pipeline,
        String version,
        String schema,
        String run,
        int session,
        Prerequisites prerequisites,
        Secrets secrets) {
    /** A session whose statements name nothing but tables and what the database itself has. */
    public RunIdentity(String pipeline, String version, String schema, String run) {
        this(pipeline, version, schema, run, 0, Prerequisites.NONE, Secrets.NONE);
    }

    /** Another session of the same run. */
    public RunIdentity session(int number) {
        return new RunIdentity(pipeline, version, schema, run, number, prerequisites, secrets);
    }
}
