package dev.headrace.run;

/**
 * What is known when a run begins.
 *
 * @param pipeline the qualified name of the pipeline
 * @param server the server's version, {@code PostgreSQL 18.6}
 * @param schema the schema that the pipeline's own models are in
 * @param models how many models are chosen
 * @param sources how many sources are chosen
 * @param tests how many data tests there are, the proved ones included
 * @param building whether the models are built, and not only tested
 */
public record RunStart(
        String pipeline, String server, String schema, int models, int sources, int tests, boolean building) {
    /** The number of lines that progress is counted in: the models that are built, and the tests. */
    public int total() {
        return (building ? models : 0) + tests;
    }
}
