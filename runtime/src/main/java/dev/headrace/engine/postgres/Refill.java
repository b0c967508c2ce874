package dev.headrace.engine.postgres;

/** Gives a table the rows of another: it keeps its identity, and with it all that stands on it. */
record Refill(Server server) {
    /** Readers see the old rows until the commit. */
    void apply(CatalogRelation old, CatalogRelation fresh) {
        String table = Sql.qualified(old.name());
        String columns =
                Sql.identifiers(old.columns().stream().map(CatalogColumn::name).toList());
        server.execute("delete from " + table);
        server.execute("insert into " + table + " (" + columns + ") select " + columns + " from "
                + Sql.qualified(fresh.name()));
        server.execute("analyze " + table);
    }
}
