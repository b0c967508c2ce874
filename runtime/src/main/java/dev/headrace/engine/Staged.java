package dev.headrace.engine;

/**
 * A candidate that waits for the others of its run.
 *
 * @param candidate the candidate
 * @param record what is recorded of it once it is published
 */
public record Staged(Candidate candidate, NodeRecord record) {}
