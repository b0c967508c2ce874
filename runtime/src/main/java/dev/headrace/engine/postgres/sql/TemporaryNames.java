package dev.headrace.engine.postgres.sql;

import dev.headrace.engine.Digest;
import dev.headrace.engine.RunIdentity;
import dev.headrace.graph.RelationName;

/** Names of relations that do not outlive a run: at most 40 bytes, unique by hash, and known again by the next run. */
public record TemporaryNames(RunIdentity identity) {
    /** A candidate, until it is published. */
    public RelationName candidate(RelationName target) {
        return new RelationName(target.schema(), prefix() + hash(own() + target, 12));
    }

    /** A view of what a growing table is going to be, until it is. */
    public RelationName whole(RelationName target) {
        return new RelationName(target.schema(), prefix() + hash("whole\n" + own() + target, 12));
    }

    /** An index on a candidate, until that takes the target's place. */
    public RelationName index(RelationName candidate, String definition) {
        return new RelationName(candidate.schema(), prefix() + hash("index\n" + candidate + "\n" + definition, 12));
    }

    /** An old relation, between its renaming and its drop in the same transaction. */
    public RelationName old(RelationName target) {
        return new RelationName(target.schema(), prefix() + hash("old\n" + own() + target, 12));
    }

    /** What a release has replaced, while it is kept. */
    public RelationName kept(RelationName target) {
        return new RelationName(target.schema(), prefix() + hash("kept\n" + identity.run() + "\n" + target, 12));
    }

    private String own() {
        return identity.run() + "\n" + identity.session() + "\n";
    }

    /** What this pipeline's temporary names begin with, in this environment, whatever the run. */
    public String prefix() {
        return "headrace_" + hash(identity.pipeline() + "\n" + identity.schema(), 8) + "_";
    }

    /** The comment by which a temporary relation is told from a user's. */
    public String comment() {
        return "headrace: temporary relation of " + identity.pipeline()
                + "; if no run is going on, the next one drops it";
    }

    private static String hash(String text, int digits) {
        return Digest.hex(text).substring(0, digits);
    }
}
