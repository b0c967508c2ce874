package dev.headrace.engine.postgres.release;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Pause;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependent;
import dev.headrace.engine.postgres.catalog.Dependents;
import dev.headrace.engine.postgres.preservation.Locks;
import dev.headrace.engine.postgres.preservation.Rebinding;
import dev.headrace.engine.postgres.server.Retry;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exchanges many relations by name at one instant: all are locked before the first is renamed, so that a reader finds all as
 * they were, or waits, and finds all as they are going to be.
 */
final class Turnover {
    private static final String NAMES = """
            select c.oid, n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.oid = any (?::oid[])""";

    private final Server server;
    private final TemporaryNames names;
    private final Publishing publishing;
    private final List<Exchange> exchanges;
    private final List<CatalogRelation> staying;
    private long lockedAt;

    /** {@code exchanges} are in an order in which each reads only those before; {@code staying} are views of other rows or queries. */
    Turnover(
            Server server,
            TemporaryNames names,
            Publishing publishing,
            List<Exchange> exchanges,
            List<CatalogRelation> staying) {
        this.server = server;
        this.names = names;
        this.publishing = publishing;
        this.exchanges = exchanges;
        this.staying = staying;
    }

    private record Identity(long oid, RelationName name) {}

    /**
     * In the caller's transaction, which loses nothing of what it has done before if a lock is not to be had at once;
     * {@code remaking} is done when all names are exchanged. Since when readers may have had to wait, as {@link System#nanoTime} counts.
     */
    long run(Runnable remaking) {
        long end = System.nanoTime() + publishing.lockWait().toNanos();
        for (int attempt = 0; ; attempt++) {
            server.refuseIfCancelled();
            Optional<EngineException> refusal = server.attempt(() -> exchange(remaking));
            if (refusal.isEmpty()) {
                return lockedAt;
            }
            if (!refusal.get().state().equals(Retry.LOCK_TIMEOUT) || System.nanoTime() > end) {
                throw refusal.get();
            }
            Pause.growing(50, attempt);
        }
    }

    private void exchange(Runnable remaking) {
        Dependents outside = outside();
        lockedAt = System.nanoTime();
        lock(outside);
        refuseIfMoved(outside);
        server.executeAll(statements(exchanges.stream().map(Exchange::movingAside)));
        server.executeAll(statements(exchanges.stream().map(Exchange::movingIn)));
        remaking.run();
        Set<Long> replaced = olds().map(CatalogRelation::oid).collect(Collectors.toSet());
        new Rebinding(server, names, outside, publishing).of(replaced);
    }

    private static List<String> statements(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    private Stream<CatalogRelation> olds() {
        return exchanges.stream().map(Exchange::old).flatMap(Optional::stream);
    }

    /** What stands on the old relations and is not exchanged or made anew itself. */
    private Dependents outside() {
        return Dependents.of(
                server, olds().toList(), Stream.concat(olds(), staying.stream()).toList());
    }

    private void lock(Dependents outside) {
        Set<Long> all = outside.edges().stream().map(Dependent::parent).collect(Collectors.toSet());
        List<CatalogRelation> ours = new ArrayList<>(Stream.concat(staying.stream(), olds())
                .filter(CatalogRelation::ours)
                .toList());
        Collections.reverse(ours);
        new Locks(server, exchanges.get(0).target()).take(List.of(), outside.on(all), ours);
    }

    /** Before they were locked, somebody may have replaced one of them: what was read of it is then out of date. */
    private void refuseIfMoved(Dependents outside) {
        List<CatalogRelation> all = Stream.concat(olds(), staying.stream()).toList();
        Set<Identity> known =
                all.stream().map(old -> new Identity(old.oid(), old.name())).collect(Collectors.toSet());
        Object oids = all.stream().map(CatalogRelation::oid).toArray(Long[]::new);
        Set<Identity> now = Set.copyOf(server.query(
                NAMES,
                row -> new Identity(row.getLong(1), new RelationName(row.getString(2), row.getString(3))),
                oids));
        if (!now.equals(known) || !outside().equals(outside)) {
            Set<Identity> gone =
                    known.stream().filter(one -> !now.contains(one)).collect(Collectors.toSet());
            throw Locks.moved(gone.stream()
                    .findFirst()
                    .map(Identity::name)
                    .orElse(exchanges.get(0).target()));
        }
    }
}
