package dev.headrace.engine.postgres;

import dev.headrace.graph.RelationName;
import java.util.List;

/**
 * A relation as the catalog has it.
 *
 * @param oid its identity
 * @param name its name
 * @param kind {@code pg_class.relkind}
 * @param owner its owner
 * @param ours whether this role may alter it
 * @param options its storage options, {@code name=value}
 * @param columns its columns in order
 */
record CatalogRelation(
        long oid,
        RelationName name,
        char kind,
        String owner,
        boolean ours,
        List<String> options,
        List<CatalogColumn> columns) {
    boolean isTable() {
        return kind == 'r';
    }

    boolean isView() {
        return kind == 'v';
    }

    boolean isMaterializedView() {
        return kind == 'm';
    }

    /** {@code table}, {@code view} or {@code materialized view}, as statements say it. */
    String keyword() {
        return isView() ? "view" : isMaterializedView() ? "materialized view" : "table";
    }

    /** What it is, for messages. */
    String description() {
        return switch (kind) {
            case 'r' -> "table";
            case 'v' -> "view";
            case 'm' -> "materialized view";
            case 'p' -> "partitioned table";
            case 'f' -> "foreign table";
            case 'S' -> "sequence";
            case 'c' -> "composite type";
            default -> "index";
        };
    }

    /** {@code a sequence}, {@code an index}. */
    String anyOfItsKind() {
        return (description().equals("index") ? "an " : "a ") + description();
    }

    boolean hasSameColumnsAs(CatalogRelation other) {
        return columns.size() == other.columns.size() && isExtendedBy(other);
    }

    /** Whether the other has these columns first, and perhaps more. */
    boolean isExtendedBy(CatalogRelation other) {
        if (columns.size() > other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).sameAs(other.columns.get(i))) {
                return false;
            }
        }
        return true;
    }
}
