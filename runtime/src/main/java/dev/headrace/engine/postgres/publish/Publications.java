package dev.headrace.engine.postgres.publish;

import dev.headrace.When;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.NodeRecord;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.Blockers;
import dev.headrace.engine.postgres.history.Fingerprint;
import dev.headrace.engine.postgres.history.RunHistory;
import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Retry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.server.TimeLimit;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.engine.postgres.storage.Hooks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Publications of one relation each: a transaction that is tried again, and what runs behind it. */
public record Publications(Server server, TemporaryNames names, TimeLimit limits) {
    public void publish(Candidate candidate, Publishing publishing, Function<String, NodeRecord> record) {
        Publication publication = new Publication(server, names, candidate, publishing);
        String transaction = candidate.form() == Candidate.Form.REFRESH
                ? keep(publication, record)
                : whole(publication, candidate, publishing, record);
        try {
            limits.lift();
            afterCommit(candidate.recipe());
        } catch (EngineException lost) {
            // What is published is not to be repeated with what runs behind it.
            throw lost.isDisconnect() && lost.isPassing() ? EngineException.uncertain(lost, transaction) : lost;
        }
    }

    private String keep(Publication publication, Function<String, NodeRecord> record) {
        history().finish(record.apply(publication.begun(new Inquiry()).get()));
        return server.keep();
    }

    private String whole(
            Publication publication, Candidate candidate, Publishing publishing, Function<String, NodeRecord> record) {
        Blockers blockers = new Blockers(server, List.of(candidate.recipe().target()));
        return new Retry(publishing.lockWait(), blockers::describe)
                .ask(() -> publishAndRecord(publication, candidate, publishing, record));
    }

    /** The lock that readers feel comes last, unless what is recorded is known only then: an increment's rows, a view's state. */
    private String publishAndRecord(
            Publication publication, Candidate candidate, Publishing publishing, Function<String, NodeRecord> record) {
        Recipe recipe = candidate.recipe();
        boolean afterwards = candidate.form() == Candidate.Form.INCREMENT || recipe.isView();
        Inquiry opening = new Inquiry();
        Supplier<String> publishes = publication.begun(opening);
        if (!afterwards) {
            history().finish(opening, List.of(record.apply(candidate.outcome())));
        }
        return server.inKnownTransaction(opening, () -> {
            String outcome = publishes.get();
            if (afterwards) {
                Optional<Fingerprint> view = Fingerprint.of(names.identity(), recipe, recipe.query(), recipe.target());
                history().finish(record.apply(outcome), view, publishing.surroundings());
            }
            return outcome;
        });
    }

    /** What the model has run when it is published. */
    public void afterCommit(Recipe recipe) {
        try {
            new Hooks(server).run(recipe, When.AFTER_COMMIT, recipe.target());
        } catch (EngineException refusal) {
            if (refusal.isDisconnect() || refusal.isCancel()) {
                throw refusal;
            }
            throw new EngineException(refusal.getMessage() + "\n  the relation itself is published");
        }
    }

    private RunHistory history() {
        return new RunHistory(server, names.identity());
    }
}
