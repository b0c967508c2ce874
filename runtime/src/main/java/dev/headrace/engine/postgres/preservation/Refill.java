package dev.headrace.engine.postgres.preservation;

import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.increment.NeverNull;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.Sql;
import java.util.Optional;

/** Gives a table the rows of another: it keeps its identity, and with it all that stands on it. */
public record Refill(Server server, Optional<NeverNull> neverNull) {
    /** Readers see the old rows until the commit. */
    public void apply(CatalogRelation old, CatalogRelation fresh) {
        String table = Sql.qualified(old.name());
        String columns =
                Sql.identifiers(old.columns().stream().map(CatalogColumn::name).toList());
        neverNull.ifPresent(never -> never.release(old));
        server.execute("delete from " + table);
        server.execute("insert into " + table + " (" + columns + ") select " + columns + " from "
                + Sql.qualified(fresh.name()));
        neverNull.ifPresent(never -> never.hold(old));
        server.execute("analyze " + table);
    }
}
