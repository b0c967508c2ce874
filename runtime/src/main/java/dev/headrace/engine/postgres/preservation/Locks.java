package dev.headrace.engine.postgres.preservation;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependent;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The locks that keep readers out while relations are exchanged.
 *
 * @param named the relation that a refusal names
 */
public record Locks(Server server, RelationName named) {
    /** undefined_table. */
    private static final String NO_SUCH_TABLE = "42P01";

    /**
     * From the top down, as readers do, so that neither waits for the other in a circle: first the views that read the
     * relations, then these; {@code ready} is done before, while nobody waits.
     */
    public void take(List<String> ready, List<Dependent> readers, List<CatalogRelation> relations) {
        List<String> statements = new ArrayList<>(ready);
        readers.stream()
                .filter(Dependent::isMovable)
                .forEach(view -> statements.add(locking("view", view.name(), view.owner())));
        relations.forEach(old -> statements.add(locking(old.keyword(), old.name(), old.owner())));
        try {
            server.executeAll(statements);
        } catch (EngineException refusal) {
            // What is not there any more when it is to be locked was replaced too.
            throw refusal.state().equals(NO_SUCH_TABLE) ? moved(named) : refusal;
        }
    }

    /**
     * Takes the exclusive lock. {@code lock table} on a view would also lock the tables below it, other people's among
     * them; giving a relation the owner it has locks that one, and changes nothing.
     */
    private static String locking(String keyword, RelationName relation, String owner) {
        return "alter " + keyword + " " + Sql.qualified(relation) + " owner to " + Sql.identifier(owner);
    }

    /** Somebody has replaced it after it was looked at and before it was locked. */
    public static EngineException moved(RelationName relation) {
        return EngineException.passing(
                relation + ", or a view on it, was replaced by somebody else at the same moment",
                "40001",
                OptionalInt.empty(),
                null);
    }
}
