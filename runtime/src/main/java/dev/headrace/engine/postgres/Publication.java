package dev.headrace.engine.postgres;

import dev.headrace.Materialized;
import dev.headrace.engine.Candidate;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.graph.RelationName;
import java.util.ArrayList;
import java.util.List;
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

    /** The caller's transaction; the lock that readers feel is asked for at most a tenth of a second at a time. */
    void run() {
        server.refuseIfCancelled();
        server.execute("set local lock_timeout = '100ms'");
        Catalog catalog = new Catalog(server);
        CatalogRelation fresh = catalog.find(candidate.temporary()).orElseThrow();
        Optional<CatalogRelation> old = catalog.find(target());
        if (old.isEmpty()) {
            CarryOver.comment(server, fresh, Optional.empty());
            rename(fresh, target());
        } else {
            replace(old.get(), fresh);
        }
    }

    private void replace(CatalogRelation old, CatalogRelation fresh) {
        refuseIfForeign(old);
        if (fresh.isView() && old.isView() && old.isExtendedBy(fresh) && isReplaced(old, fresh)) {
            return;
        }
        Dependents dependents = Dependents.of(server, old);
        List<String> immovable = immovable(old, dependents);
        if (immovable.isEmpty()) {
            new Swap(server, names, dependents, publishing).replace(old, fresh);
        } else if (old.isTable() && fresh.isTable() && old.hasSameColumnsAs(fresh)) {
            refill(old, fresh);
        } else {
            throw new EngineException(refusal(old, fresh, immovable));
        }
    }

    /** The view stays the same object, and nothing that stands on it has to be touched; a new collation forbids that. */
    private boolean isReplaced(CatalogRelation old, CatalogRelation fresh) {
        String options = old.options().isEmpty() ? "" : " with (" + CarryOver.options(old.options()) + ")";
        AuthorSql statement = AuthorSql.of(
                "create or replace view " + Sql.qualified(target()) + options + " as\n",
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

    /** The table keeps its identity, and with it all that stands on it; readers see the old rows until the commit. */
    private void refill(CatalogRelation old, CatalogRelation fresh) {
        String table = Sql.qualified(old.name());
        String columns =
                Sql.identifiers(old.columns().stream().map(CatalogColumn::name).toList());
        server.execute("delete from " + table);
        server.execute("insert into " + table + " (" + columns + ") select " + columns + " from "
                + Sql.qualified(fresh.name()));
        server.execute("analyze " + table);
        server.execute("drop table " + Sql.qualified(fresh.name()));
    }

    private void rename(CatalogRelation relation, RelationName name) {
        server.execute("alter " + relation.keyword() + " " + Sql.qualified(relation.name()) + " rename to "
                + Sql.identifier(name.name()));
    }

    private void refuseIfForeign(CatalogRelation old) {
        if (!old.isTable() && !old.isView()) {
            throw new EngineException(target() + " exists and is " + old.anyOfItsKind()
                    + ", which is not replaced; drop or rename it, then run again");
        }
        if (!old.ours()) {
            throw new EngineException(target() + " belongs to " + old.owner()
                    + ", so this role cannot replace it; run as a member of " + old.owner()
                    + ", or have it dropped or given to this role");
        }
    }

    private List<String> immovable(CatalogRelation old, Dependents dependents) {
        List<String> all = new ArrayList<>(Dependents.obstacles(server, old));
        dependents.on(old.oid()).stream()
                .filter(dependent -> !dependent.isMovable())
                .map(Dependent::description)
                .forEach(all::add);
        return all;
    }

    private String refusal(CatalogRelation old, CatalogRelation fresh, List<String> immovable) {
        boolean tables = candidate.recipe().materialized() == Materialized.TABLE && old.isTable();
        String why = tables && !old.hasSameColumnsAs(fresh)
                ? "its columns have changed"
                : "a " + old.description() + " cannot be replaced by a " + fresh.description() + " under them";
        return target() + " cannot be published: " + why + ", and these stand on it and cannot be kept:\n  "
                + String.join("\n  ", immovable) + "\n  drop or change them, then run again; nothing was touched";
    }

    private RelationName target() {
        return candidate.recipe().target();
    }
}
