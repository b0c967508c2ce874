package dev.headrace.run;

import dev.headrace.engine.History;
import dev.headrace.engine.Released;
import dev.headrace.graph.Node;
import dev.headrace.graph.PipelineDefinition;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where a pipeline's relations are, which must be a place of its own for each: a model in a source's place would overwrite it. */
record Places(PipelineDefinition definition, Schemas schemas) {
    /** PostgreSQL cuts a longer name without an error. */
    private static final int LONGEST_NAME = 63;

    void refuseCollisions() {
        Map<RelationName, Node> taken = new HashMap<>();
        Set<RelationName> ours = Set.of(
                new RelationName(schemas.target(), History.TABLE), new RelationName(schemas.target(), Released.TABLE));
        for (Node node : definition.nodes()) {
            RelationName place = schemas.place(node.relation());
            refuseLong(place.schema());
            if (ours.contains(place)) {
                throw configuration(place + " is the table in which runs are recorded; name the model otherwise"
                        + Explanation.at(node.origin()));
            }
            Node other = taken.put(place, node);
            if (other != null) {
                throw configuration(other.relation() + " and " + node.relation() + " are both " + place
                        + " in this run; map their schemas to different ones" + Explanation.at(other.origin())
                        + Explanation.at(node.origin()));
            }
        }
    }

    private static void refuseLong(String schema) {
        int bytes = schema.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_NAME) {
            throw configuration("the schema " + schema + " has " + bytes
                    + " bytes, and a name in PostgreSQL has at most " + LONGEST_NAME + "; give a shorter --schema");
        }
    }

    private static RunRefusedException configuration(String message) {
        return new RunRefusedException(message, RunRefusedException.CONFIGURATION);
    }
}
