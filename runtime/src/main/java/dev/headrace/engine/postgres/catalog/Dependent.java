package dev.headrace.engine.postgres.catalog;

import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * A relation whose definition reads another.
 *
 * @param parent the relation it reads
 * @param oid its identity
 * @param name its name
 * @param kind {@code pg_class.relkind}
 * @param owner its owner
 * @param ours whether this role may alter it
 * @param options its options, {@code name=value}
 * @param definition its query as the server prints it, all names qualified; empty if it is no view
 */
public record Dependent(
        long parent,
        long oid,
        RelationName name,
        char kind,
        String owner,
        boolean ours,
        List<String> options,
        String definition) {
    /** Whether it can be made anew in place. */
    public boolean isMovable() {
        return kind == 'v' && ours;
    }

    /** What it is and why it cannot be moved, for messages. */
    public String description() {
        String what = kind == 'm' ? "materialized view" : kind == 'v' ? "view" : "rule on";
        return what + " " + name + (ours ? "" : " (owned by " + owner + ")");
    }
}
