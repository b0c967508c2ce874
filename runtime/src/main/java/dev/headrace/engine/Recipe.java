package dev.headrace.engine;

import dev.headrace.Materialized;
import dev.headrace.graph.Increment;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Storage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a relation is to be made from.
 *
 * @param target the relation that is going to be replaced
 * @param materialized what to make
 * @param query the query
 * @param columns the columns that the build expects; none if it does not know them
 * @param loose those of them that may be of another type as long as they can be read as theirs, because what they are
 *     computed from is
 * @param storage what else is said of it
 * @param increment how its table grows; empty if it is made anew
 * @param fullRefresh whether a table that grows is made anew this time, if it lets itself
 */
public record Recipe(
        RelationName target,
        Materialized materialized,
        Query query,
        List<NodeColumn> columns,
        Set<String> loose,
        Storage storage,
        Optional<Increment> increment,
        boolean fullRefresh) {
    public Recipe {
        columns = List.copyOf(columns);
        loose = Set.copyOf(loose);
        Objects.requireNonNull(storage, "storage");
        Objects.requireNonNull(increment, "increment");
    }

    /** A relation of which nothing else is said. */
    public Recipe(
            RelationName target, Materialized materialized, Query query, List<NodeColumn> columns, Set<String> loose) {
        this(target, materialized, query, columns, loose, Storage.PLAIN, Optional.empty(), false);
    }

    /** The increment, unless it is to be made anew. */
    public Optional<Increment> growth() {
        return increment.filter(growing -> !fullRefresh || !growing.fullRefresh());
    }

    /** Whether it has no rows of its own. */
    public boolean isView() {
        return materialized == Materialized.VIEW || materialized == Materialized.EPHEMERAL;
    }

    /** The same, made from a query whose relations are elsewhere. */
    public Recipe with(Query other) {
        return new Recipe(target, materialized, other, columns, loose, storage, increment, fullRefresh);
    }
}
