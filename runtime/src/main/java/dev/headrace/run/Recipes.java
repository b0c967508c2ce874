package dev.headrace.run;

import dev.headrace.engine.Query;
import dev.headrace.engine.Recipe;
import dev.headrace.graph.ColumnName;
import dev.headrace.graph.ModelNode;
import dev.headrace.graph.NodeColumn;
import dev.headrace.graph.RelationName;
import dev.headrace.graph.Schemas;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the models of a run are made from.
 *
 * @param loose the columns whose types may be others than the build knows, because what they are made of is
 * @param fullRefresh whether all is made anew
 */
record Recipes(Schemas schemas, Set<ColumnName> loose, boolean fullRefresh) {
    /** {@code places} are where it reads its relations. */
    Recipe of(ModelNode model, UnaryOperator<RelationName> places) {
        return new Recipe(
                schemas.place(model.relation()),
                model.materialized(),
                new Query(model.sql(), places),
                model.columns(),
                looseOf(model),
                model.storage(),
                model.increment(),
                fullRefresh);
    }

    /** What the build has not analyzed is the user's word, and taken as his word on sources is. */
    private Set<String> looseOf(ModelNode model) {
        return model.columns().stream()
                .map(NodeColumn::name)
                .filter(name -> !model.checked() || loose.contains(new ColumnName(model.relation(), name)))
                .collect(Collectors.toSet());
    }
}
