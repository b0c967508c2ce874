package dev.headrace.engine.postgres.preservation;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Query;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependent;
import dev.headrace.engine.postgres.catalog.Dependents;
import dev.headrace.engine.postgres.catalog.Obstacle;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the views that stand on replaced relations anew, on those that have these names now. */
public record Rebinding(Server server, TemporaryNames names, Dependents dependents, Publishing publishing) {
    /** Drops what has been replaced when nothing reads it any more: by one message to the server, if all can be made anew in place. */
    public void release(CatalogRelation old, RelationName aside) {
        Optional<EngineException> refusal = server.attempt(() -> server.executeAll(inPlace(old, aside)));
        if (refusal.isPresent()) {
            rethrowIfOfTheMoment(refusal.get());
            of(Set.of(old.oid()));
            server.execute(dropping(old.oid(), old.keyword(), aside));
        }
    }

    private List<String> inPlace(CatalogRelation old, RelationName aside) {
        List<Dependent> views = new ArrayList<>(dependents.on(old.oid()));
        Collections.reverse(views);
        List<String> statements = new ArrayList<>();
        views.stream()
                .filter(view -> !lingering().mayStay(view))
                .forEach(view -> statements.add(replacement(view.name(), view.options()) + view.definition()));
        statements.add(dropping(old.oid(), old.keyword(), aside));
        return statements;
    }

    /** From the bottom up, so that a view finds those it reads already in their new form. */
    public void of(Set<Long> replaced) {
        List<Dependent> views = new ArrayList<>(dependents.on(replaced));
        Collections.reverse(views);
        views.forEach(this::rebind);
    }

    /** In place if PostgreSQL allows it; else, if it is the pipeline's own view, from this build's query. */
    private void rebind(Dependent view) {
        if (lingering().mayStay(view)) {
            return;
        }
        if (!view.isMovable()) {
            throw new EngineException(view.description() + " cannot be kept, because what it reads has changed its"
                    + " columns; drop or change it, then run again; nothing was touched");
        }
        String replacement = replacement(view.name(), view.options());
        Optional<EngineException> refusal = server.attempt(() -> server.execute(replacement + view.definition()));
        if (refusal.isEmpty()) {
            return;
        }
        rethrowIfOfTheMoment(refusal.get());
        Query own = publishing.views().get(view.name());
        if (own == null) {
            throw cannotKeep(view, refusal.get(), "drop or change it, then run again");
        }
        AuthorSql statement = AuthorSql.of(replacement, own, "");
        server.attempt(() -> server.execute(view.name().toString(), statement))
                .ifPresent(failure -> remake(view, own, failure));
    }

    /** The pipeline's own view with other columns than before: a new one, under which its own dependents are moved. */
    private void remake(Dependent view, Query query, EngineException failure) {
        rethrowIfOfTheMoment(failure);
        Catalog catalog = new Catalog(server);
        CatalogRelation old = catalog.find(view.name()).orElseThrow();
        List<String> obstacles = Obstacle.of(server, old.name()).stream()
                .map(Obstacle::description)
                .toList();
        if (!obstacles.isEmpty()) {
            throw cannotKeep(view, failure, "these stand on it: " + String.join(", ", obstacles));
        }
        RelationName aside = names.old(view.name());
        server.execute(old.renaming(aside));
        AuthorSql statement = AuthorSql.of("create view " + Sql.qualified(view.name()) + " as\n", query, "");
        server.attempt(() -> server.execute(view.name().toString(), statement)).ifPresent(refusal -> {
            rethrowIfOfTheMoment(refusal);
            throw cannotKeep(view, refusal, "build it in the same run, after what it reads");
        });
        CarryOver.of(
                        server,
                        catalog.find(aside).orElseThrow(),
                        catalog.find(view.name()).orElseThrow())
                .apply();
        of(Set.of(view.oid()));
        server.execute(dropping(view.oid(), "view", aside));
    }

    private Lingering lingering() {
        return new Lingering(names, publishing);
    }

    /** What something still stands on that is made anew or dropped later is dropped after that. */
    public String dropping(long replaced, String keyword, RelationName aside) {
        boolean needed = dependents.on(replaced).stream().anyMatch(lingering()::mayStay);
        return needed
                ? "comment on " + keyword + " " + Sql.qualified(aside) + " is " + Sql.literal(names.comment())
                : "drop " + keyword + " " + Sql.qualified(aside);
    }

    /** What a query follows that becomes that view's, which keeps its options. */
    public static String replacement(RelationName view, List<String> options) {
        return "create or replace view " + Sql.qualified(view)
                + (options.isEmpty() ? "" : " with (" + CarryOver.options(options) + ")") + " as\n";
    }

    private static EngineException cannotKeep(Dependent view, EngineException refusal, String remedy) {
        return refusal.saying(
                "view " + view.name() + " (owned by " + view.owner() + ") stands on it and cannot be kept: "
                        + refusal.getMessage() + "\n  " + remedy + "; nothing was touched");
    }

    private static void rethrowIfOfTheMoment(EngineException refusal) {
        if (refusal.isOfTheMoment()) {
            throw refusal;
        }
    }
}
