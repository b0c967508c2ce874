package dev.headrace.engine.postgres.publish;

import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Incumbent;
import dev.headrace.engine.postgres.increment.NeverNull;
import dev.headrace.engine.postgres.preservation.Attachments;
import dev.headrace.engine.postgres.preservation.CarryOver;
import dev.headrace.engine.postgres.preservation.HandMade;
import dev.headrace.engine.postgres.preservation.Lingering;
import dev.headrace.engine.postgres.preservation.Rebinding;
import dev.headrace.engine.postgres.preservation.Refill;
import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.AuthorSql;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.DeclaredProperties;
import dev.headrace.engine.postgres.storage.Hooks;
import dev.headrace.engine.postgres.storage.Indexes;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
     * The caller's transaction, which begins with the questions that are added to {@code opening}; the lock that readers feel
     * is asked for at most a tenth of a second at a time. What is to be done in it then, which gives the server's word for that.
     */
    Supplier<String> begun(Inquiry opening) {
        server.refuseIfCancelled();
        return switch (candidate.form()) {
            case INCREMENT -> new IncrementPublication(server, names, candidate)::run;
            case REFRESH -> this::refreshed;
            case RELATION -> {
                Incumbent.Question question = Incumbent.ask(opening, candidate.temporary(), target());
                yield () -> replaced(question);
            }
        };
    }

    private String refreshed() {
        server.execute("set local lock_timeout = '100ms'");
        CatalogRelation target = new Catalog(server).find(target()).orElseThrow();
        indexes().adjust(target);
        declare(target);
        return candidate.outcome();
    }

    private String replaced(Incumbent.Question question) {
        CatalogRelation fresh = question.fresh();
        NeverNull.of(server, candidate.recipe()).ifPresent(never -> never.hold(fresh));
        question.answer().ifPresentOrElse(this::replace, () -> publishFirst(fresh));
        return candidate.outcome();
    }

    private void publishFirst(CatalogRelation fresh) {
        server.execute(fresh.commenting(Optional.empty()));
        declare(fresh);
        List<String> statements = new ArrayList<>();
        statements.add(fresh.renaming(target()));
        statements.addAll(indexes().renamings(fresh));
        server.executeAll(statements);
    }

    /** What the model says of the relation, and its own statements about it. */
    private void declare(CatalogRelation relation) {
        declared().apply(relation);
        new Hooks(server).run(candidate.recipe(), When.AFTER, relation.name());
    }

    private DeclaredProperties declared() {
        return new DeclaredProperties(server, candidate.recipe().storage());
    }

    private Indexes indexes() {
        return new Indexes(server, names, candidate.recipe());
    }

    private void replace(Incumbent one) {
        CatalogRelation old = one.old();
        CatalogRelation fresh = one.fresh();
        old.refuseIfForeign();
        if (old.canTakeQueryOf(fresh) && isReplaced(old, fresh)) {
            declare(new Catalog(server).find(target()).orElseThrow());
            return;
        }
        HandMade byHand = HandMade.of(server, names, Optional.of(old), fresh);
        Attachments attachments =
                Attachments.of(one.obstacles(), old, fresh, candidate.recipe(), one.dependents(), publishing, byHand);
        boolean refillable = old.canTakeRowsOf(fresh);
        boolean stoodOn = one.dependents().on(old.oid()).stream().anyMatch(new Lingering(names, publishing)::isRebuilt);
        if (attachments.none() && !(stoodOn && refillable)) {
            swap(one, byHand);
        } else if (refillable) {
            new Refill(server, NeverNull.of(server, candidate.recipe())).apply(old, fresh);
            server.execute("drop table " + Sql.qualified(fresh.name()));
            indexes().adjust(old);
            declare(old);
        } else {
            throw attachments.refusal(candidate.recipe(), fresh);
        }
    }

    private void swap(Incumbent one, HandMade byHand) {
        CatalogRelation fresh = one.fresh();
        List<String> renamings = new ArrayList<>(indexes().renamings(fresh));
        renamings.addAll(byHand.renamings(fresh));
        List<String> ready = new ArrayList<>(new CarryOver(server, one.old(), fresh, one.properties()).statements());
        ready.addAll(declared().statements(fresh, one.old(), one.properties()));
        if (!byHand.none() || !candidate.recipe().storage().hooks(When.AFTER).isEmpty()) {
            server.executeAll(ready);
            ready.clear();
            byHand.create(fresh);
            new Hooks(server).run(candidate.recipe(), When.AFTER, fresh.name());
        }
        new Swap(server, names, one.dependents(), publishing).replace(one, ready, renamings);
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

    private RelationName target() {
        return candidate.recipe().target();
    }
}
