package dev.headrace.engine.postgres;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
     * while nobody waits.
     */
    void replace(CatalogRelation old, CatalogRelation fresh, Runnable ready) {
        new CarryOver(server, old, fresh).apply();
        ready.run();
        lockAll(old);
        RelationName aside = names.old(old.name());
        rename(old.keyword(), old.name(), aside);
        rename(fresh.keyword(), fresh.name(), old.name());
        rebindAll(old.oid());
        server.execute("drop " + old.keyword() + " " + Sql.qualified(aside));
    }

    /**
     * Takes the exclusive lock. {@code lock table} on a view would also lock the tables below it, other people's among
     * them; giving a relation the owner it has locks that one, and changes nothing.
     */
    private void lock(String keyword, RelationName relation, String owner) {
        server.execute("alter " + keyword + " " + Sql.qualified(relation) + " owner to " + Sql.identifier(owner));
    }

    private void lockAll(CatalogRelation old) {
        try {
            dependents.on(old.oid()).forEach(view -> lock("view", view.name(), view.owner()));
            lock(old.keyword(), old.name(), old.owner());
        } catch (EngineException refusal) {
            throw refusal.state().equals(NO_SUCH_TABLE) ? moved(old) : refusal;
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
            throw moved(old);
        }
    }

    private static EngineException moved(CatalogRelation old) {
        return EngineException.passing(
                old.name() + ", or a view on it, was replaced by somebody else at the same moment",
                "40001",
                OptionalInt.empty(),
                null);
    }

    private void rename(String keyword, RelationName from, RelationName to) {
        server.execute("alter " + keyword + " " + Sql.qualified(from) + " rename to " + Sql.identifier(to.name()));
    }

    /** From the bottom up, so that a view finds those it reads already in their new form. */
    private void rebindAll(long old) {
        List<Dependent> views = new ArrayList<>(dependents.on(old));
        Collections.reverse(views);
        views.forEach(this::rebind);
    }

    /** In place if PostgreSQL allows it; else, if it is the pipeline's own view, from this build's query. */
    private void rebind(Dependent view) {
        if (!view.isMovable()) {
            throw new EngineException(view.description() + " cannot be kept, because what it reads has changed its"
                    + " columns; drop or change it, then run again; nothing was touched");
        }
        Optional<EngineException> refusal = server.attempt(() -> server.execute(replacement(view) + view.definition()));
        if (refusal.isEmpty()) {
            return;
        }
        rethrowIfTransient(refusal.get());
        Query own = publishing.views().get(view.name());
        if (own == null) {
            throw cannotKeep(view, refusal.get(), "drop or change it, then run again");
        }
        AuthorSql statement = AuthorSql.of(replacement(view), own, "");
        server.attempt(() -> server.execute(view.name().toString(), statement))
                .ifPresent(failure -> remake(view, own, failure));
    }

    /** The pipeline's own view with other columns than before: a new one, under which its own dependents are moved. */
    private void remake(Dependent view, Query query, EngineException failure) {
        rethrowIfTransient(failure);
        Catalog catalog = new Catalog(server);
        CatalogRelation old = catalog.find(view.name()).orElseThrow();
        List<String> obstacles = Dependents.obstacles(server, old);
        if (!obstacles.isEmpty()) {
            throw cannotKeep(view, failure, "these stand on it: " + String.join(", ", obstacles));
        }
        RelationName aside = names.old(view.name());
        rename("view", view.name(), aside);
        AuthorSql statement = AuthorSql.of("create view " + Sql.qualified(view.name()) + " as\n", query, "");
        server.attempt(() -> server.execute(view.name().toString(), statement)).ifPresent(refusal -> {
            rethrowIfTransient(refusal);
            throw cannotKeep(view, refusal, "build it in the same run, after what it reads");
        });
        new CarryOver(
                        server,
                        catalog.find(aside).orElseThrow(),
                        catalog.find(view.name()).orElseThrow())
                .apply();
        rebindAll(view.oid());
        server.execute("drop view " + Sql.qualified(aside));
    }

    private static String replacement(Dependent view) {
        String options = view.options().isEmpty() ? "" : " with (" + CarryOver.options(view.options()) + ")";
        return "create or replace view " + Sql.qualified(view.name()) + options + " as\n";
    }

    private static EngineException cannotKeep(Dependent view, EngineException refusal, String remedy) {
        return new EngineException(
                "view " + view.name() + " (owned by " + view.owner() + ") stands on it and cannot be kept: "
                        + refusal.getMessage() + "\n  " + remedy + "; nothing was touched",
                refusal.state(),
                OptionalInt.empty(),
                refusal);
    }

    private static void rethrowIfTransient(EngineException refusal) {
        if (refusal.isPassing() || refusal.isDisconnect() || refusal.isCancel()) {
            throw refusal;
        }
    }
}
