package dev.headrace.engine.postgres.preservation;

import dev.headrace.Materialized;
import dev.headrace.engine.EngineException;
import dev.headrace.engine.Publishing;
import dev.headrace.engine.Recipe;
import dev.headrace.engine.postgres.catalog.CatalogColumn;
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
            CatalogRelation fresh,
            Recipe recipe,
            Dependents dependents,
            Publishing publishing,
            HandMade byHand) {
        List<String> excused = new ArrayList<>(NeverNull.known(recipe));
        if (recipe.increment().isPresent()) {
            excused.addAll(gone(old, fresh));
        }
        List<String> all = new ArrayList<>();
        obstacles.stream()
                .filter(obstacle -> !obstacle.isExcused(excused, byHand.labels()))
                .map(Obstacle::description)
                .forEach(all::add);
        Lingering lingering = new Lingering(byHand.names(), publishing);
        dependents.on(old.oid()).stream()
                .filter(dependent -> !dependent.isMovable() && !lingering.mayStay(dependent))
                .map(Dependent::description)
                .forEach(all::add);
        return new Attachments(old, all);
    }

    /** What a growing table holds of a column is not lost with it but meant to go. */
    private static List<String> gone(CatalogRelation old, CatalogRelation fresh) {
        List<String> there = fresh.columns().stream().map(CatalogColumn::name).toList();
        return old.columns().stream()
                .map(CatalogColumn::name)
                .filter(name -> !there.contains(name))
                .toList();
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
