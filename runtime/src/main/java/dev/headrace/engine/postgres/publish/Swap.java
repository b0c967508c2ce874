package dev.headrace.engine.postgres.publish;

import dev.headrace.engine.Publishing;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependents;
import dev.headrace.engine.postgres.catalog.Incumbent;
import dev.headrace.engine.postgres.preservation.Locks;
import dev.headrace.engine.postgres.preservation.Rebinding;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;

/** Exchanges two relations by name and makes the views on the old one anew on the new one; drops nothing but the old one. */
final class Swap {
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
        List<String> exchange = new ArrayList<>(List.of(old.renaming(aside)));
        one.parts()
                .forEach(part ->
                        exchange.add(part.renaming(names.old(part.name()).name())));
        exchange.add(one.fresh().renaming(old.name()));
        exchange.addAll(renamings);
        Rebinding rebinding = new Rebinding(server, names, dependents, publishing);
        boolean alone = dependents.on(old.oid()).isEmpty();
        if (alone) {
            exchange.add(rebinding.dropping(old.oid(), old.keyword(), aside));
        }
        new Locks(server, old.name()).take(ready, dependents.on(old.oid()), List.of(old));
        refuseIfMoved(old);
        server.executeAll(exchange);
        if (!alone) {
            rebinding.release(old, aside);
        }
    }

    /** Before they were locked, somebody may have replaced one of them: what was read of it is then out of date. */
    private void refuseIfMoved(CatalogRelation old) {
        if (!dependents.areStillOn(server, old)) {
            throw Locks.moved(old.name());
        }
    }
}
