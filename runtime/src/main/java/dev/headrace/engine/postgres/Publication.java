package dev.headrace.engine.postgres;

import dev.headrace.Materialized;
import dev.headrace.When;
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

    /**
     * The caller's transaction; the lock that readers feel is asked for at most a tenth of a second at a time. The server's
     * word for what was done.
     */
    String run() {
        server.refuseIfCancelled();
        server.execute("set local lock_timeout = '100ms'");
        return switch (candidate.form()) {
            case INCREMENT -> new IncrementPublication(server, names, candidate).run();
            case REFRESH -> refreshed();
            default -> replaced();
        };
    }

    private String refreshed() {
        CatalogRelation target = new Catalog(server).find(target()).orElseThrow();
        indexes().adjust(target);
        declare(target);
        return candidate.outcome();
    }

    private String replaced() {
        Catalog catalog = new Catalog(server);
        CatalogRelation fresh = catalog.find(candidate.temporary()).orElseThrow();
        neverNull().ifPresent(never -> never.hold(fresh));
        Optional<CatalogRelation> old = catalog.find(target());
        if (old.isEmpty()) {
            CarryOver.comment(server, fresh, Optional.empty());
            declare(fresh);
            rename(fresh, target());
            indexes().renameOn(fresh);
        } else {
            replace(old.get(), fresh);
        }
        return candidate.outcome();
    }

    /** A table that is made anew by each run is held to it by the query. */
    private Optional<NeverNull> neverNull() {
        return candidate.recipe().increment().map(growing -> new NeverNull(server, candidate.recipe()));
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
        List<String> immovable = immovable(old, dependents);
        if (immovable.isEmpty()) {
            new Swap(server, names, dependents, publishing).replace(old, fresh, () -> declare(fresh));
            indexes().renameOn(fresh);
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
        neverNull().ifPresent(never -> never.release(old));
        server.execute("delete from " + table);
        server.execute("insert into " + table + " (" + columns + ") select " + columns + " from "
                + Sql.qualified(fresh.name()));
        neverNull().ifPresent(never -> never.hold(old));
        server.execute("analyze " + table);
        server.execute("drop table " + Sql.qualified(fresh.name()));
        indexes().adjust(old);
        declare(old);
    }

    private void rename(CatalogRelation relation, RelationName name) {
        server.execute("alter " + relation.keyword() + " " + Sql.qualified(relation.name()) + " rename to "
                + Sql.identifier(name.name()));
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
