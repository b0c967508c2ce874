package dev.headrace.engine.postgres.release;

import dev.headrace.engine.Recipe;
import dev.headrace.engine.Staged;
import dev.headrace.engine.postgres.catalog.CatalogRelation;
import dev.headrace.engine.postgres.preservation.HandMade;
import dev.headrace.graph.RelationName;
import java.util.Optional;

/**
 * A candidate of a release and what it is going to replace.
 *
 * @param staged what was built, and what is recorded of it
 * @param fresh the relation that has the new rows
 * @param old the relation that has its name
 * @param inPlace whether the old relation stays, because of what is attached to it, and gets the new rows or query
 * @param byHand the indexes that it gets because the old one has them
 */
record Replacement(
        Staged staged, CatalogRelation fresh, Optional<CatalogRelation> old, boolean inPlace, HandMade byHand) {
    Recipe recipe() {
        return staged.candidate().recipe();
    }

    RelationName target() {
        return recipe().target();
    }

    Optional<CatalogRelation> exchanged() {
        return old.filter(relation -> !inPlace);
    }

    /** The same with another relation that has the same rows. */
    Replacement with(CatalogRelation other) {
        return new Replacement(staged, other, old, inPlace, byHand);
    }
}
