package dev.headrace.engine.postgres.catalog;

import dev.headrace.engine.postgres.server.Inquiry;
import dev.headrace.graph.RelationName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has a name that a candidate is going to get, and all that hangs on it; the answers to one question.
 *
 * @param fresh the candidate's relation
 * @param old what has the name
 * @param dependents what stands on it
 * @param obstacles what would be lost with it
 * @param properties what is said of both
 * @param parts what goes with it and has a name of its own
 */
public record Incumbent(
        CatalogRelation fresh,
        CatalogRelation old,
        Dependents dependents,
        List<Obstacle> obstacles,
        List<Property> properties,
        List<Part> parts) {

    /** Adds the question to those that are asked together. */
    public static Question ask(Inquiry inquiry, RelationName fresh, RelationName target) {
        return new Question(
                fresh,
                target,
                Catalog.ask(inquiry, List.of(fresh, target)),
                Dependents.ask(inquiry, target),
                Obstacle.ask(inquiry, target),
                Property.ask(inquiry, List.of(fresh, target)),
                Part.ask(inquiry, List.of(target)));
    }

    /** The question; nobody has answered it before all are asked. */
    public record Question(
            RelationName candidate,
            RelationName target,
            List<CatalogRelation> relations,
            List<Dependent> edges,
            List<Obstacle> obstacles,
            List<Property> properties,
            List<Map.Entry<Long, Part>> parts) {
        /** The candidate's relation. */
        public CatalogRelation fresh() {
            return named(candidate).orElseThrow();
        }

        /** Empty if nothing has the name yet. */
        public Optional<Incumbent> answer() {
            return named(target)
                    .map(old -> new Incumbent(
                            fresh(),
                            old,
                            new Dependents(edges),
                            obstacles,
                            properties,
                            parts.stream().map(Map.Entry::getValue).toList()));
        }

        private Optional<CatalogRelation> named(RelationName name) {
            return relations.stream()
                    .filter(relation -> relation.name().equals(name))
                    .findFirst();
        }
    }
}
