package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Exchanges two relations by name and makes the views on the old one anew on the new one; drops nothing but the old one. */
final class Swap {
    /** undefined_table. */
    private static final String NO_SUCH_TABLE = "42P01";

    private final Server server;
    private final TemporaryNames names;
    private final Dependents dependents;
    private final Publishing publishing;

    Swap(Server server, TemporaryNames names, Dependents dependents, Publishing publishing) {
        this.server = server;
        this.names = names;
        this.dependents = dependents;
        this.publishing = publishing;
    }

    /**
     * Locks from the top down, as readers do, so that neither waits for the other in a circle; {@code ready} is done before,
     * while nobody waits.
     */
    void replace(CatalogRelation old, CatalogRelation fresh, HandMadeIndexes byHand, Runnable ready) {
        new CarryOver(server, old, fresh).apply();
        byHand.create(fresh);
        ready.run();
        lockAll(old);
        RelationName aside = names.old(old.name());
        server.execute(renaming(old.keyword(), old.name(), aside));
        Indexes.named(server, List.of(old))
                .values()
                .forEach(indexes -> indexes.forEach(index ->
                        server.execute(Indexes.renaming(index, names.old(index).name()))));
        server.execute(renaming(fresh.keyword(), fresh.name(), old.name()));
        byHand.renamings(fresh).forEach(server::execute);
        Rebinding rebinding = new Rebinding(server, names, dependents, publishing);
        rebinding.of(Set.of(old.oid()));
        rebinding.drop(old.oid(), old.keyword(), aside);
    }

    /**
     * Takes the exclusive lock. {@code lock table} on a view would also lock the tables below it, other people's among
     * them; giving a relation the owner it has locks that one, and changes nothing.
     */
    static String locking(String keyword, RelationName relation, String owner) {
        return "alter " + keyword + " " + Sql.qualified(relation) + " owner to " + Sql.identifier(owner);
    }

    static String renaming(String keyword, RelationName from, RelationName to) {
        return "alter " + keyword + " " + Sql.qualified(from) + " rename to " + Sql.identifier(to.name());
    }

    private void lockAll(CatalogRelation old) {
        try {
            dependents.on(old.oid()).stream()
                    .filter(Dependent::isMovable)
                    .forEach(view -> server.execute(locking("view", view.name(), view.owner())));
            server.execute(locking(old.keyword(), old.name(), old.owner()));
        } catch (EngineException refusal) {
            throw orMoved(refusal, old.name());
        }
        refuseIfMoved(old);
    }

    /** Before they were locked, somebody may have replaced one of them: what was read of it is then out of date. */
    private void refuseIfMoved(CatalogRelation old) {
        boolean same = new Catalog(server)
                .find(old.name())
                .filter(now ->
                        now.oid() == old.oid() && Dependents.of(server, now).equals(dependents))
                .isPresent();
        if (!same) {
            throw moved(old.name());
        }
    }

    /** What is not there any more when it is to be locked was replaced too. */
    static EngineException orMoved(EngineException refusal, RelationName relation) {
        return refusal.state().equals(NO_SUCH_TABLE) ? moved(relation) : refusal;
    }

    static EngineException moved(RelationName relation) {
        return EngineException.passing(
                relation + ", or a view on it, was replaced by somebody else at the same moment",
                "40001",
                OptionalInt.empty(),
                null);
    }
}
