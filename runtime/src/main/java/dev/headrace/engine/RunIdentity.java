package dev.headrace.engine;

/**
 * What a session says it is, in {@code application_name}, in the comment before each statement and in temporary names.
 *
 * @param pipeline the qualified name of the pipeline
 * @param version Headrace's version
 * @param schema the schema that the pipeline's own models are in
 * @param run what tells this run from all others
 */
public record RunIdentity(String pipeline, String version, String schema, String run) {}
