package dev.headrace.engine;

import java.util.List;

/**
 * What a session says it is, in {@code application_name}, in the comment before each statement and in temporary names, and
 * where it looks for functions.
 *
 * @param pipeline the qualified name of the pipeline
 * @param version Headrace's version
 * @param schema the schema that the pipeline's own models are in
 * @param run what tells this run from all others
 * @param searchPath the schemas, after {@code pg_catalog}, whose functions, operators and types may be named without them
 */
public record RunIdentity(String pipeline, String version, String schema, String run, List<String> searchPath) {
    public RunIdentity {
        searchPath = List.copyOf(searchPath);
    }

    /** A session that finds PostgreSQL's own functions only. */
    public RunIdentity(String pipeline, String version, String schema, String run) {
        this(pipeline, version, schema, run, List.of());
    }
}
