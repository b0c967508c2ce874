package dev.headrace.processor.generation;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.MatchedColumns;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays out pipelines: first what they read, then their models in order. */
public final class PipelinePlanner {
    private final Project project;
    private final List<AnalyzedModel> order;
    private final Map<InterfaceName, Relation> relations;
    private final Function<AnalyzedModel, Set<DataTestDeclaration>> proved;
    private final Map<InterfaceName, RelationDeclaration> declarations = new HashMap<>();

    /**
     * Plans pipelines of this project.
     *
     * @param order its models, each after all it needs
     * @param names the names of declared columns in the queries
     * @param relations what each model and source yields
     * @param proved those of a model's data tests that no row can fail
     */
    public PipelinePlanner(
            Project project,
            List<AnalyzedModel> order,
            MatchedColumns names,
            Map<InterfaceName, Relation> relations,
            Function<AnalyzedModel, Set<DataTestDeclaration>> proved) {
        this.project = project;
        this.order = order;
        this.relations = relations;
        this.proved = proved;
        Stream.<RelationDeclaration>concat(project.sources().stream(), project.models().stream())
                .forEach(relation -> declarations.put(relation.type(), names.match(relation)));
    }

    /** The pipeline's nodes in their order. */
    public PipelinePlan plan(PipelineDeclaration pipeline) {
        Set<InterfaceName> members = Set.copyOf(pipeline.members(project.ownModels()));
        List<AnalyzedModel> models = order.stream()
                .filter(model -> members.contains(model.declaration().type()))
                .toList();
        List<PlannedNode> nodes = new ArrayList<>();
        read(models).stream()
                .filter(relation -> !members.contains(relation.type()))
                .map(relation -> node(relation, pipeline, Optional.empty()))
                .forEach(nodes::add);
        models.forEach(model -> nodes.add(node(model.declaration(), pipeline, Optional.of(model))));
        return new PipelinePlan(pipeline, nodes, types(), functions());
    }

    /** A domain comes after the types that its definition names. */
    private List<TypeDeclaration> types() {
        List<TypeDeclaration> waiting = new ArrayList<>(project.types());
        waiting.sort(Comparator.comparing(TypeDeclaration::name));
        List<TypeDeclaration> types = new ArrayList<>();
        while (!waiting.isEmpty()) {
            TypeDeclaration next = waiting.stream()
                    .filter(type -> waiting.stream().noneMatch(other -> isMadeOf(type, other)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            types.add(next);
        }
        return types;
    }

    private static boolean isMadeOf(TypeDeclaration type, TypeDeclaration other) {
        String name = other.name().substring(other.name().lastIndexOf('.') + 1);
        return !type.equals(other)
                && type.kind() instanceof TypeDeclaration.Kind.DomainOf domain
                && domain.base().toLowerCase(Locale.ROOT).contains(name);
    }

    private List<FunctionDeclaration> functions() {
        return project.functions().stream()
                .flatMap(functions -> functions.functions().stream())
                .filter(function -> function.body().isEmpty())
                .sorted(Comparator.comparing(FunctionDeclaration::sqlName))
                .toList();
    }

    /** All that the models read or that a test compares with, by name; models made elsewhere are read as they are. */
    private List<RelationDeclaration> read(List<AnalyzedModel> models) {
        Set<InterfaceName> read = new HashSet<>();
        List<RelationDeclaration> waiting = new ArrayList<>();
        models.forEach(model -> {
            waiting.add(model.declaration());
            Stream.concat(model.declaration().refs().stream(), model.declaration().after().stream())
                    .filter(read::add)
                    .forEach(name -> Optional.ofNullable(declarations.get(name)).ifPresent(waiting::add));
        });
        for (int i = 0; i < waiting.size(); i++) {
            parents(waiting.get(i))
                    .filter(read::add)
                    .forEach(name -> Optional.ofNullable(declarations.get(name)).ifPresent(waiting::add));
        }
        return read.stream()
                .map(declarations::get)
                .filter(relation -> relation != null)
                .sorted(Comparator.comparing(RelationDeclaration::sqlName).thenComparing(RelationDeclaration::type))
                .toList();
    }

    private static Stream<InterfaceName> parents(RelationDeclaration relation) {
        return relation.tests().stream()
                .flatMap(test -> test.kind() instanceof Kind.References to ? Stream.of(to.parent()) : Stream.empty());
    }

    private PlannedNode node(
            RelationDeclaration declaration, PipelineDeclaration pipeline, Optional<AnalyzedModel> model) {
        Relation relation = model.map(AnalyzedModel::relation)
                .orElseGet(() -> relations.getOrDefault(declaration.type(), Relation.UNKNOWN));
        List<InterfaceName> dependsOn = model.isPresent() && declaration instanceof ModelDeclaration read
                ? Stream.concat(read.refs().stream(), read.after().stream())
                        .filter(declarations::containsKey)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return new PlannedNode(
                declaration,
                declaration.schema().orElse(pipeline.schema()),
                relation,
                model,
                dependsOn,
                model.map(proved).orElse(Set.of()));
    }
}
