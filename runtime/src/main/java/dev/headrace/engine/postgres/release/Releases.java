package dev.headrace.engine.postgres.release;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Released;
import dev.headrace.engine.Staged;
import dev.headrace.engine.postgres.catalog.Blockers;
import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.engine.postgres.server.Retry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** Releases, and the way back: transactions that are tried again, and asked after if nobody has heard of their end. */
public record Releases(Server server, TemporaryNames names, Predicate<String> witness) {
    public Released release(List<Staged> all, Publishing publishing) {
        List<RelationName> relations =
                all.stream().map(staged -> staged.candidate().recipe().target()).toList();
        table().create();
        Release release = new Release(server, names, publishing);
        return new Released(relations, whole(relations, publishing, () -> release.run(all)));
    }

    public Released rollback(Publishing publishing) {
        ReleaseTable.Kept last = table().kept()
                .orElseThrow(() -> new EngineException("there is nothing to go back to: in "
                        + names.identity().schema() + " no release of "
                        + names.identity().pipeline() + " is kept\n  what"
                        + " build --atomic replaces is kept until the next one"));
        List<RelationName> relations =
                last.rows().stream().map(ReleaseTable.Row::target).toList();
        Rollback rollback = new Rollback(server, names, publishing);
        return new Released(relations, whole(relations, publishing, () -> rollback.run(last)));
    }

    private Duration whole(List<RelationName> relations, Publishing publishing, LongSupplier transaction) {
        AtomicLong locked = new AtomicLong();
        server.refuseIfCancelled();
        try {
            new Retry(publishing.lockWait(), new Blockers(server, relations)::describe)
                    .run(() -> server.inKnownTransaction(new Inquiry(), () -> {
                        locked.set(transaction.getAsLong());
                        return relations;
                    }));
        } catch (EngineException failure) {
            if (failure.uncertainTransaction().filter(witness).isEmpty()) {
                throw failure;
            }
        }
        return Duration.ofNanos(System.nanoTime() - locked.get());
    }

    private ReleaseTable table() {
        return new ReleaseTable(server, names.identity());
    }
}
