package dev.headrace.engine.postgres.increment;

import dev.headrace.Strategy;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.graph.Increment;
import java.util.List;

/**
 * New rows and the table that they go into.
 *
 * @param table the table
 * @param rows the relation that has the new rows
 */
public record Arrivals(Server server, Increment increment, CatalogRelation table, CatalogRelation rows) {
    /** Refuses what the table cannot take, before it is touched. */
    public void refuseUnfit(Recipe recipe) {
        refuseOtherColumns();
        change().refuseEmpty(server, recipe);
        refuseUnkeyed();
    }

    /** Refuses columns that the table is not to get. */
    public void refuseOtherColumns() {
        change().check(increment.onSchemaChange());
    }

    /** Refuses rows without a key, and two rows with one. */
    public void refuseUnkeyed() {
        new KeyColumns(increment.key()).check(server, rows.name());
    }

    /** What the table is going to be, as a query. */
    public String whole() {
        return new IncrementSql(increment, change()).whole();
    }

    /** Gives the table the rows' columns, as far as it is to have them. */
    public void fitTable() {
        change().apply(server, increment.onSchemaChange());
    }

    /** Writes the rows into the table; how many there were, in PostgreSQL's form. */
    public String merge() {
        List<Long> written = written();
        return (increment.strategy() == Strategy.MERGE ? "MERGE " : "INSERT 0 ") + written.get(written.size() - 1);
    }

    /** Writes the rows into the table; how many rows each statement has touched, in their order. */
    public List<Long> written() {
        return new IncrementSql(increment, change())
                .merge().stream().map(server::update).toList();
    }

    private ColumnChange change() {
        return ColumnChange.of(table, rows);
    }
}
