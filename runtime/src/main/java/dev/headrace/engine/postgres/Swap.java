package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

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
     * while nobody waits. From then on the server is waited for as seldom as can be: {@code renamings} give the new indexes
     * the names that the old ones have until then.
     */
    void replace(Incumbent one, List<String> ready, List<String> renamings) {
        CatalogRelation old = one.old();
        RelationName aside = names.old(old.name());
        List<String> exchange = new ArrayList<>(List.of(renaming(old.keyword(), old.name(), aside)));
        one.parts()
                .forEach(part ->
                        exchange.add(part.renaming(names.old(part.name()).name())));
        exchange.add(renaming(one.fresh().keyword(), one.fresh().name(), old.name()));
        exchange.addAll(renamings);
        Rebinding rebinding = new Rebinding(server, names, dependents, publishing);
        boolean alone = dependents.on(old.oid()).isEmpty();
        if (alone) {
            exchange.add(rebinding.dropping(old.oid(), old.keyword(), aside));
        }
        lockAll(old, ready);
        server.executeAll(exchange);
        if (!alone) {
            rebinding.release(old, aside);
        }
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

    private void lockAll(CatalogRelation old, List<String> before) {
        List<String> statements = new ArrayList<>(before);
        dependents.on(old.oid()).stream()
                .filter(Dependent::isMovable)
                .forEach(view -> statements.add(locking("view", view.name(), view.owner())));
        statements.add(locking(old.keyword(), old.name(), old.owner()));
        try {
            server.executeAll(statements);
        } catch (EngineException refusal) {
            throw orMoved(refusal, old.name());
        }
        refuseIfMoved(old);
    }

    /** Before they were locked, somebody may have replaced one of them: what was read of it is then out of date. */
    private void refuseIfMoved(CatalogRelation old) {
        if (!dependents.areStillOn(server, old)) {
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
