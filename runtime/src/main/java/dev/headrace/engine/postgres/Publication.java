package dev.headrace.engine.postgres;

import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a candidate in the place of the old relation, in one short transaction that leaves all or nothing changed. */
final class Publication {
    /** invalid_table_definition: what {@code create or replace view} says to columns that it cannot change. */
    private static final String OTHER_COLUMNS = "42P16";

    private final Server server;
    private final TemporaryNames names;
    private final Candidate candidate;
    private final Publishing publishing;

    Publication(Server server, TemporaryNames names, Candidate candidate, Publishing publishing) {
        this.server = server;
        this.names = names;
        this.candidate = candidate;
        this.publishing = publishing;
    }

    /**
     * The caller's transaction; the lock that readers feel is asked for at most a tenth of a second at a time. The server's
     * word for what was done.
     */
    String run() {
        server.refuseIfCancelled();
        return switch (candidate.form()) {
            case INCREMENT -> new IncrementPublication(server, names, candidate).run();
            case REFRESH -> refreshed();
            default -> replaced();
        };
    }

    private String refreshed() {
        server.execute("set local lock_timeout = '100ms'");
        CatalogRelation target = new Catalog(server).find(target()).orElseThrow();
        indexes().adjust(target);
        declare(target);
        return candidate.outcome();
    }

    private String replaced() {
        Map<RelationName, CatalogRelation> found = new Catalog(server).find(List.of(candidate.temporary(), target()));
        CatalogRelation fresh = found.get(candidate.temporary());
        NeverNull.of(server, candidate.recipe()).ifPresent(never -> never.hold(fresh));
        Optional<CatalogRelation> old = Optional.ofNullable(found.get(target()));
        if (old.isEmpty()) {
            CarryOver.comment(server, fresh, Optional.empty());
            declare(fresh);
            List<String> statements = new ArrayList<>();
            statements.add(Swap.renaming(fresh.keyword(), fresh.name(), target()));
            statements.addAll(indexes().renamings(fresh));
            server.executeAll(statements);
        } else {
            replace(old.get(), fresh);
        }
        return candidate.outcome();
    }

    /** What the model says of the relation, and its own statements about it. */
    private void declare(CatalogRelation relation) {
        new DeclaredProperties(server, candidate.recipe().storage()).apply(relation);
        new Hooks(server).run(candidate.recipe(), When.AFTER, relation.name());
    }

    private Indexes indexes() {
        return new Indexes(server, names, candidate.recipe());
    }

    private void replace(CatalogRelation old, CatalogRelation fresh) {
        refuseIfForeign(old);
        if (fresh.isView() && old.isView() && old.isExtendedBy(fresh) && isReplaced(old, fresh)) {
            declare(new Catalog(server).find(target()).orElseThrow());
            return;
        }
        Dependents dependents = Dependents.of(server, old);
        HandMadeIndexes byHand = HandMadeIndexes.of(server, names, old, fresh.isView());
        Attachments attachments = Attachments.of(server, old, candidate.recipe(), dependents, publishing, byHand);
        boolean refillable = old.isTable() && fresh.isTable() && old.hasSameColumnsAs(fresh);
        boolean stoodOn = dependents.on(old.oid()).stream().anyMatch(dependent -> dependent.isRebuilt(publishing));
        if (attachments.none() && !(stoodOn && refillable)) {
            swap(old, fresh, dependents, byHand);
        } else if (refillable) {
            new Refill(server, NeverNull.of(server, candidate.recipe())).apply(old, fresh);
            server.execute("drop table " + Sql.qualified(fresh.name()));
            indexes().adjust(old);
            declare(old);
        } else {
            throw attachments.refusal(candidate.recipe(), fresh);
        }
    }

    private void swap(CatalogRelation old, CatalogRelation fresh, Dependents dependents, HandMadeIndexes byHand) {
        List<String> renamings = new ArrayList<>(indexes().renamings(fresh));
        renamings.addAll(byHand.renamings(fresh));
        Runnable ready = () -> {
            byHand.create(fresh);
            declare(fresh);
        };
        new Swap(server, names, dependents, publishing).replace(old, fresh, ready, renamings);
    }

    /** The view stays the same object, and nothing that stands on it has to be touched; a new collation forbids that. */
    private boolean isReplaced(CatalogRelation old, CatalogRelation fresh) {
        AuthorSql statement = AuthorSql.of(
                Rebinding.replacement(target(), old.options()),
                candidate.recipe().query(),
                "");
        Optional<EngineException> refusal = server.attempt(() -> server.execute(target().toString(), statement));
        refusal.filter(failure -> !failure.state().equals(OTHER_COLUMNS)).ifPresent(failure -> {
            throw failure;
        });
        if (refusal.isEmpty()) {
            server.execute("drop view " + Sql.qualified(fresh.name()));
        }
        return refusal.isEmpty();
    }

    static void refuseIfForeign(CatalogRelation old) {
        if (!old.isTable() && !old.isView() && !old.isMaterializedView()) {
            throw new EngineException(old.name() + " exists and is " + old.anyOfItsKind()
                    + ", which is not replaced; drop or rename it, then run again");
        }
        if (!old.ours()) {
            throw new EngineException(old.name() + " belongs to " + old.owner()
                    + ", so this role cannot replace it; run as a member of " + old.owner()
                    + ", or have it dropped or given to this role");
        }
    }

    private RelationName target() {
        return candidate.recipe().target();
    }
}
