package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A pipeline, ready to be written.
 *
 * @param declaration the pipeline
 * @param nodes its nodes: topological, ties by name
 * @param types the database's types that its SQL may name, each after those it is made of
 * @param functions the database's own functions that its SQL may call
 * @param queries the query of a data test that asks that, if it has one
 */
public record PipelinePlan(
        PipelineDeclaration declaration,
        List<PlannedNode> nodes,
        List<TypeDeclaration> types,
        List<FunctionDeclaration> functions,
        Function<DataTestDeclaration.Kind, Optional<TestQuery>> queries) {
    public PipelinePlan {
        nodes = List.copyOf(nodes);
        types = List.copyOf(types);
        functions = List.copyOf(functions);
    }

    /** A pipeline whose SQL names nothing but tables and what PostgreSQL itself has. */
    public PipelinePlan(PipelineDeclaration declaration, List<PlannedNode> nodes) {
        this(declaration, nodes, List.of(), List.of(), kind -> Optional.empty());
    }
}
