package dev.headrace.engine.postgres.release;

import dev.headrace.engine.EngineException;
import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.build.Builder;
import dev.headrace.engine.postgres.catalog.Catalog;
import dev.headrace.engine.postgres.catalog.CatalogColumn;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependents;
import dev.headrace.engine.postgres.server.Server;
import dev.headrace.engine.postgres.sql.ComparableType;
import dev.headrace.engine.postgres.sql.Sql;
import dev.headrace.engine.postgres.sql.TemporaryNames;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Has what was built over candidates that are not going to be published, because the old relations stay and get their rows,
 * read what stays.
 */
final class Redirection {
    private final Server server;
    private final TemporaryNames names;
    private final Dependents readers;
    private final Map<Long, CatalogRelation> unused = new HashMap<>();
    private final Map<RelationName, RelationName> moved = new HashMap<>();

    /** {@code all} are in an order in which each reads only those before. */
    Redirection(Server server, TemporaryNames names, List<Replacement> all) {
        this.server = server;
        this.names = names;
        List<Replacement> staying = all.stream().filter(Replacement::inPlace).toList();
        staying.forEach(one -> unused.put(one.fresh().oid(), one.fresh()));
        staying.stream()
                .filter(one -> !one.fresh().isView())
                .forEach(one -> moved.put(one.fresh().name(), one.target()));
        this.readers =
                Dependents.of(server, staying.stream().map(Replacement::fresh).toList(), List.of());
    }

    /** Places with what stays in the place of what is not published; views are as they were until all is exchanged. */
    UnaryOperator<RelationName> of(UnaryOperator<RelationName> places) {
        return places.andThen(place -> moved.getOrDefault(place, place))::apply;
    }

    /** Whether it reads one of the unused. */
    boolean concerns(Replacement one) {
        return !parents(one).isEmpty();
    }

    /** Once all before it are ready, a materialized view is made anew, since none can be given another query. */
    Replacement follow(Replacement one) {
        if (one.inPlace() && one.fresh().isView() && isAsItWas(one)) {
            moved.put(one.fresh().name(), one.target());
        }
        if (one.inPlace() || !one.fresh().isMaterializedView() || !concerns(one)) {
            return one;
        }
        if (parents(one).stream().anyMatch(parent -> parent.isView() && !moved.containsKey(parent.name()))) {
            throw new EngineException(
                    "the materialized view " + one.target() + " cannot be released with a view that it"
                            + " reads, because that has to stay the same view (another role's view or a materialized view of"
                            + " somebody's stands on it) and gets another query: it could be made only once that view has it,"
                            + " while readers wait\n  run without --atomic, or drop what stands on that view; nothing was"
                            + " touched");
        }
        CatalogRelation anew = anew(one);
        unused.put(one.fresh().oid(), one.fresh());
        moved.put(one.fresh().name(), anew.name());
        return one.with(anew);
    }

    /** Whether the query of a view that stays is, over what stays, the one that it has: what it yields need not wait. */
    private boolean isAsItWas(Replacement view) {
        Recipe recipe = view.recipe();
        RelationName trial = names.whole(view.target());
        Catalog catalog = new Catalog(server);
        new Builder(server, names)
                .make(
                        recipe.with(new Query(
                                recipe.query().sql(), of(recipe.query().places()))),
                        trial);
        String query = catalog.definition(catalog.find(trial).orElseThrow());
        server.execute("drop view " + Sql.qualified(trial));
        return query.equals(catalog.definition(view.old().orElseThrow()));
    }

    private Set<CatalogRelation> parents(Replacement one) {
        return readers.edges().stream()
                .filter(edge -> edge.oid() == one.fresh().oid() && unused.containsKey(edge.parent()))
                .map(edge -> unused.get(edge.parent()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private CatalogRelation anew(Replacement one) {
        Recipe recipe = one.recipe();
        Query query = new Query(recipe.query().sql(), of(recipe.query().places()));
        RelationName name = names.whole(one.target());
        new Builder(server, names).make(recipe.with(query), name);
        CatalogRelation made = new Catalog(server).find(name).orElseThrow();
        if (!isEmpty(difference(one.fresh(), made)) || !isEmpty(difference(made, one.fresh()))) {
            throw new EngineException("the materialized view " + one.target() + " cannot be released: a table that it"
                    + " reads has to stay the same table, because of what is attached to it, so that the view is made"
                    + " once more at the end of the run; and now it has other rows than those that were tested\n "
                    + " something else that it reads has changed in the meantime, or its query yields other rows each"
                    + " time: run again, or without --atomic; nothing was touched");
        }
        return made;
    }

    private boolean isEmpty(String query) {
        return server.query("select 1 from (" + query + ") as difference limit 1", row -> 1)
                .isEmpty();
    }

    private static String difference(CatalogRelation one, CatalogRelation other) {
        String columns = one.columns().stream().map(Redirection::comparable).collect(Collectors.joining(", "));
        return "select " + columns + " from " + Sql.qualified(one.name()) + " except all select " + columns + " from "
                + Sql.qualified(other.name());
    }

    private static String comparable(CatalogColumn column) {
        Optional<String> type = Optional.of(column.element() + (column.array() ? "[]" : ""));
        return ComparableType.of(new NodeColumn(column.name(), type)).compare(Sql.identifier(column.name()));
    }
}
