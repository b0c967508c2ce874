package dev.headrace.engine.postgres.preservation;

import dev.headrace.Materialized;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.catalog.Dependent;
import dev.headrace.engine.postgres.catalog.Dependents;
import dev.headrace.engine.postgres.catalog.Obstacle;
import dev.headrace.engine.postgres.increment.NeverNull;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps a relation from being replaced by another of its name, because it would be lost or cannot be moved.
 *
 * @param old the relation
 * @param all what there is, described
 */
public record Attachments(CatalogRelation old, List<String> all) {
    /** {@code dependents} are those of the relation, perhaps among those of others; what is {@code byHand} is carried over. */
    public static Attachments of(
            List<Obstacle> obstacles,
            CatalogRelation old,
            Recipe recipe,
            Dependents dependents,
            Publishing publishing,
            HandMade byHand) {
        List<String> all = new ArrayList<>();
        obstacles.stream()
                .filter(obstacle -> !obstacle.isExcused(NeverNull.known(recipe), byHand.labels()))
                .map(Obstacle::description)
                .forEach(all::add);
        Lingering lingering = new Lingering(byHand.names(), publishing);
        dependents.on(old.oid()).stream()
                .filter(dependent -> !dependent.isMovable() && !lingering.mayStay(dependent))
                .map(Dependent::description)
                .forEach(all::add);
        return new Attachments(old, all);
    }

    public boolean none() {
        return all.isEmpty();
    }

    public EngineException refusal(Recipe recipe, CatalogRelation fresh) {
        boolean tables = recipe.materialized() == Materialized.TABLE && old.isTable();
        String why = tables && !old.hasSameColumnsAs(fresh)
                ? "its columns have changed"
                : "a " + old.description() + " cannot be replaced by a " + fresh.description() + " under them";
        return new EngineException(recipe.target() + " cannot be published: " + why
                + ", and these stand on it and cannot be kept:\n  " + String.join("\n  ", all)
                + "\n  drop or change them, then run again; nothing was touched");
    }
}
