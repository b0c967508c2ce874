package dev.headrace.engine.postgres.catalog;

import dev.headrace.Materialized;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Optional;

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
public record CatalogRelation(
        long oid,
        RelationName name,
        char kind,
        String owner,
        boolean ours,
        List<String> options,
        List<CatalogColumn> columns) {
    public boolean isTable() {
        return kind == 'r';
    }

    public boolean isView() {
        return kind == 'v';
    }

    public boolean isMaterializedView() {
        return kind == 'm';
    }

    /** {@code table}, {@code view} or {@code materialized view}, as statements say it. */
    public String keyword() {
        return keyword(kind);
    }

    /** The same of a {@code pg_class.relkind}. */
    public static String keyword(char kind) {
        return kind == 'v' ? "view" : kind == 'm' ? "materialized view" : "table";
    }

    /** The same of what a model is made as. */
    public static String keyword(Materialized materialized) {
        return switch (materialized) {
            case TABLE -> "table";
            case MATERIALIZED_VIEW -> "materialized view";
            default -> "view";
        };
    }

    /** The statement that gives it another name. */
    public String renaming(RelationName to) {
        return "alter " + keyword() + " " + Sql.qualified(name) + " rename to " + Sql.identifier(to.name());
    }

    /** The statement that says that about it, in the place of what has been said. */
    public String commenting(Optional<String> text) {
        return "comment on " + keyword() + " " + Sql.qualified(name) + " is "
                + text.map(Sql::literal).orElse("null");
    }

    /** What it is, for messages. */
    public String description() {
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

    /** Refuses what is not, or not by this role, replaced by another relation. */
    public void refuseIfForeign() {
        if (!isTable() && !isView() && !isMaterializedView()) {
            throw new EngineException(name + " exists and is " + anyOfItsKind()
                    + ", which is not replaced; drop or rename it, then run again");
        }
        if (!ours) {
            throw new EngineException(name + " belongs to " + owner
                    + ", so this role cannot replace it; run as a member of " + owner
                    + ", or have it dropped or given to this role");
        }
    }

    /** Whether it can stay and get the rows of the other. */
    public boolean canTakeRowsOf(CatalogRelation other) {
        return isTable() && other.isTable() && hasSameColumnsAs(other);
    }

    /** Whether it can stay and get the query of the other. */
    public boolean canTakeQueryOf(CatalogRelation other) {
        return isView() && other.isView() && isExtendedBy(other);
    }

    public boolean hasSameColumnsAs(CatalogRelation other) {
        return columns.size() == other.columns.size() && isExtendedBy(other);
    }

    /** Whether the other has these columns first, and perhaps more. */
    private boolean isExtendedBy(CatalogRelation other) {
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
